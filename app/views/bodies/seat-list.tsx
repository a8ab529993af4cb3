import { Armchair } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { SeatRole } from '~prisma/enums'
import { Chip } from '~/ui/chip'
import { EmptyState } from '~/ui/empty-state'
import { ListRow, RowList } from '~/ui/list-row'
import { paths } from '~/paths'

export interface Seat {
  id: string
  role: SeatRole
  votes: boolean
  weight: number
  startsAt: Date
  endsAt: Date | null
  organisation: { id: string; name: string }
  holder: { id: string; name: string } | null
  substitute: { id: string; name: string } | null
}

/** The seats of a body. Seats that have ended have no page: they are history. */
export const SeatList = ({ bodyId, seats, label, isEnded = false, now, action }: { bodyId: string; seats: Seat[]; label: string; isEnded?: boolean; now: Date; action?: ReactNode }) => {
  const t = useT()
  if (seats.length === 0)
    return (
      <EmptyState icon={Armchair} level={3} title={t('bodies:seat.empty')} action={action}>
        {t('bodies:seat.emptyText')}
      </EmptyState>
    )
  return (
    <RowList label={label}>
      {seats.map((seat) => (
        <ListRow
          key={seat.id}
          title={seat.organisation.name}
          {...(!isEnded && { to: paths.seat(bodyId, seat.id) })}
          chips={
            <>
              <Chip tone={seat.votes ? 'info' : 'neutral'}>{seat.votes ? t('bodies:seat.votesChip', { count: seat.weight }) : t('bodies:seat.noVote')}</Chip>
              {!seat.holder && !isEnded && <Chip tone="warn">{t('bodies:seat.vacant')}</Chip>}
            </>
          }
          meta={<SeatFacts seat={seat} now={now} />}
        />
      ))}
    </RowList>
  )
}

const SeatFacts = ({ seat: { role, holder, substitute, startsAt, endsAt }, now }: { seat: Seat; now: Date }) => {
  const t = useT()
  const language = useLanguage()
  const day = (moment: Date) => formatMoment(moment, 'date', language)
  // A term ends at the start of the day after its last.
  const lastDay = endsAt && day(new Date(endsAt.getTime() - 1))
  const term = [startsAt > now && t('bodies:seat.from', { date: day(startsAt) }), lastDay && t('bodies:seat.until', { date: lastDay })].filter(Boolean)
  return [t(`bodies:role.${role}`), holder?.name, substitute && t('bodies:seat.substituteIs', { name: substitute.name }), ...term].filter(Boolean).join(' · ')
}
