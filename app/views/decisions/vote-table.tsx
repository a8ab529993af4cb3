import { useT } from '~/core/i18n/use-t'
import type { VoteRecord } from '~/domain/meetings/decisions/vote-record.server'
import { type Column, DataTable } from '~/ui/data-table'
import { signs } from '~/ui/sign'

type Seat = VoteRecord['seats'][number]

/** Who voted what, by organisation. */
export const VoteTable = ({ vote }: { vote: VoteRecord }) => {
  const t = useT()
  const isWeighted = vote.seats.some(({ weight }) => weight !== 1)
  const weight: Column<Seat> = { id: 'weight', header: t('decisions:vote.weight'), align: 'end', cell: (seat) => seat.weight }
  return (
    <DataTable
      caption={t('decisions:vote.byOrganisation')}
      captionHidden
      rows={vote.seats}
      rowId={({ seatId }) => seatId}
      columns={[
        { id: 'organisation', header: t('decisions:vote.organisation'), rowHeader: true, cell: (seat) => seat.organisationName },
        { id: 'name', header: t('decisions:vote.name'), cell: (seat) => seat.name },
        ...(isWeighted ? [weight] : []),
        { id: 'choice', header: t('decisions:vote.choice'), cell: (seat) => <ChoiceWord choice={seat.choice} vote={vote} /> },
      ]}
    />
  )
}

const ChoiceWord = ({ choice, vote }: { choice: Seat['choice']; vote: VoteRecord }) => {
  const t = useT()
  if (!choice) return <span className="text-ink-soft">{t('decisions:vote.silent')}</span>
  return (
    <span className={`whitespace-nowrap font-semibold ${signs[choice].text}`}>
      <span aria-hidden="true">{signs[choice].mark}</span> {vote.labels[choice]}
    </span>
  )
}
