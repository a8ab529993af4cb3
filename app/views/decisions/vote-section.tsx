import { translateKey, useT } from '~/core/i18n/use-t'
import type { VoteRecord } from '~/domain/meetings/decisions/vote-record.server'
import { sentencesOf } from '~/domain/meetings/polls/result-words'
import { SeatChart } from '~/ui/seat-chart'
import { VoteTable } from './vote-table'

/** How the table voted: a circle per seat, the result in words with its rule, and who said what. */
export const VoteSection = ({ vote }: { vote: VoteRecord }) => {
  const t = useT()
  const { seats } = vote.result
  const silent = vote.seats.filter(({ choice }) => choice === null).length
  const names = (choice: VoteRecord['seats'][number]['choice']) =>
    vote.seats.filter((seat) => seat.choice === choice).map(({ name, organisationName }) => `${name}, ${organisationName}`)
  const [counts, ...verdict] = sentencesOf(vote.result).map(({ key, values }) => translateKey(t, key, values))
  return (
    <div className="grid gap-5">
      <p className="font-serif text-lg" lang="nl">
        {vote.question}
      </p>
      <div data-keep-together className="grid gap-3">
        <SeatChart
          size="large"
          groups={[
            { sign: 'for', count: seats.for, label: vote.labels.for, names: names('for') },
            { sign: 'against', count: seats.against, label: vote.labels.against, names: names('against') },
            { sign: 'abstain', count: seats.abstain, label: vote.labels.abstain, names: names('abstain') },
            { sign: 'none', count: silent, label: t('decisions:vote.silent'), names: names(null) },
          ]}
        />
        <p>
          <strong>{counts}</strong> {verdict.join(' ')}
        </p>
      </div>
      <VoteTable vote={vote} />
    </div>
  )
}
