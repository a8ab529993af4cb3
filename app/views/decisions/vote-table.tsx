import { useT } from '~/core/i18n/use-t'
import type { VoteRecord, VoteSeat } from '~/domain/meetings/decisions/vote-record.server'
import { optionWord } from '~/domain/meetings/polls/result-words'
import { type Column, DataTable } from '~/ui/data-table'
import { signs } from '~/ui/sign'
import { signOf } from '../polls/choice-sign'
import { useSay } from '../polls/use-say'

/** Who voted what, by organisation. */
export const VoteTable = ({ vote, seats }: { vote: VoteRecord; seats: VoteSeat[] }) => {
  const t = useT()
  const isWeighted = seats.some(({ weight }) => weight !== 1)
  const weight: Column<VoteSeat> = { id: 'weight', header: t('decisions:vote.weight'), align: 'end', cell: (seat) => seat.weight }
  return (
    <DataTable
      caption={t('decisions:vote.byOrganisation')}
      captionHidden
      rows={seats}
      rowId={({ seatId }) => seatId}
      columns={[
        { id: 'organisation', header: t('decisions:vote.organisation'), rowHeader: true, cell: (seat) => seat.organisationName },
        { id: 'name', header: t('decisions:vote.name'), cell: (seat) => seat.name },
        ...(isWeighted ? [weight] : []),
        { id: 'choice', header: t('decisions:vote.choice'), cell: (seat) => <ChoiceWords choices={seat.choices} vote={vote} /> },
      ]}
    />
  )
}

const ChoiceWords = ({ choices, vote }: { choices: string[]; vote: VoteRecord }) => {
  const t = useT()
  const say = useSay()
  if (choices.length === 0) return <span className="text-ink-soft">{t('decisions:vote.silent')}</span>
  return choices.map((key) => {
    const option = vote.options.find((one) => one.key === key)
    const { mark, text } = signs[signOf(key)]
    return (
      <span key={key} className={`block font-semibold ${text}`}>
        {mark && <span aria-hidden="true">{mark}</span>} {option && optionWord(say, vote.method, option)}
      </span>
    )
  })
}
