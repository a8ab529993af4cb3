import { useT } from '~/core/i18n/use-t'
import type { VoteRecord } from '~/domain/meetings/decisions/vote-record.server'
import { optionWord, resultWords } from '~/domain/meetings/polls/result-words'
import { signOf } from '../polls/choice-sign'
import { useSay } from '../polls/use-say'
import { TableChart } from './table-chart'
import { VoteTable } from './vote-table'

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '')

/** How the table voted: everyone around it, the rule in words, and who said what where the poll was by name. */
export const VoteSection = ({ vote }: { vote: VoteRecord }) => {
  const t = useT()
  const say = useSay()
  const { counts, why, verdict } = resultWords(say, vote, vote.result)
  const groups = [
    ...vote.options.map((option) => {
      const names = vote.seats?.filter(({ choices }) => choices.includes(option.key)).map(({ name, organisationName }) => `${name}, ${organisationName}`)
      const count = vote.result.counts.find(({ key }) => key === option.key)?.seats ?? 0
      return { sign: signOf(option.key), label: optionWord(say, vote.method, option), count, ...(names && { names }) }
    }),
    { sign: 'none' as const, label: t('decisions:vote.silent'), count: Math.max(0, vote.seatsPresent - vote.result.ballots.seats) },
  ].filter(({ count }) => count > 0)
  return (
    <div className="space-y-6 print:space-y-3">
      <div data-keep-together className="space-y-6">
        <p className="font-serif text-lg" lang="nl">
          {vote.question}
        </p>
        <TableChart groups={groups} verdict={withoutStop(verdict)} counts={withoutStop(counts)} />
        {why && <p className="text-center text-ink-soft">{why}</p>}
      </div>
      {vote.seats && (
        <div className="print:[&_td]:py-1 print:[&_th]:py-1">
          <VoteTable vote={vote} seats={vote.seats} />
        </div>
      )}
    </div>
  )
}
