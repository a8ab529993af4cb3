import { translateKey, useT } from '~/core/i18n/use-t'
import type { VoteRecord } from '~/domain/meetings/decisions/vote-record.server'
import { sentencesOf } from '~/domain/meetings/polls/result-words'
import type { SeatGroup } from '~/ui/seat-chart'
import { TableChart } from './table-chart'
import { VoteTable } from './vote-table'

type Choice = VoteRecord['seats'][number]['choice']

/** How the table voted: everyone around it, the rule in words, and who said what. */
export const VoteSection = ({ vote }: { vote: VoteRecord }) => {
  const t = useT()
  const sentences = sentencesOf(vote.result).map(({ key, values }) => translateKey(t, key, values))
  const group = (sign: SeatGroup['sign'], label: string, choice: Choice): SeatGroup => {
    const seats = vote.seats.filter((seat) => seat.choice === choice)
    return { sign, label, count: seats.length, names: seats.map(({ name, organisationName }) => `${name}, ${organisationName}`) }
  }
  const groups = [
    group('for', vote.labels.for, 'for'),
    group('against', vote.labels.against, 'against'),
    group('abstain', vote.labels.abstain, 'abstain'),
    group('none', t('decisions:vote.silent'), null),
  ].filter(({ count }) => count > 0)
  return (
    <div className="space-y-6 print:space-y-3">
      <div data-keep-together className="space-y-6">
        <p className="font-serif text-lg" lang="nl">
          {vote.question}
        </p>
        <TableChart groups={groups} verdict={sentences.at(-1)!.replace(/\.$/, '')} counts={sentences[0]!.replace(/\.$/, '')} />
        {sentences.length > 2 && <p className="text-center text-ink-soft">{sentences.slice(1, -1).join(' ')}</p>}
      </div>
      <div className="print:[&_td]:py-1 print:[&_th]:py-1">
        <VoteTable vote={vote} />
      </div>
    </div>
  )
}
