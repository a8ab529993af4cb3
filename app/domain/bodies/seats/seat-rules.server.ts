import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { dateInBrussels, fromBrussels, toBrussels } from '~/core/i18n/brussels'
import { votesByDefault } from './seat'
import type { SeatInput } from './seat.schema'

/** The day after a calendar date. */
const nextDay = (date: string): string => new Date(new Date(`${date}T00:00:00Z`).getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** A seat as it is stored: its term runs from the start of its first day until the end of its last, in Brussels. */
export const seatData = ({ role, votes, weight = 1, holderId, substituteId, startsOn, endsOn }: SeatInput) => ({
  role,
  votes: votes ? votes === 'yes' : votesByDefault(role),
  weight,
  holderId: holderId ?? null,
  substituteId: substituteId ?? null,
  startsAt: fromBrussels(startsOn ?? dateInBrussels(clock.now()), '00:00'),
  endsAt: endsOn ? fromBrussels(nextDay(endsOn), '00:00') : null,
})

interface StoredSeat extends Omit<ReturnType<typeof seatData>, 'endsAt'> {
  organisationId: string
  endsAt: Date | null
}

/** A stored seat as its form shows it: what seatData makes of it is the same seat again. */
export const seatFormValues = ({ organisationId, role, votes, weight, holderId, substituteId, startsAt, endsAt }: StoredSeat) => ({
  organisationId,
  role,
  votes: votes ? ('yes' as const) : ('no' as const),
  weight,
  holderId: holderId ?? '',
  substituteId: substituteId ?? '',
  startsOn: toBrussels(startsAt).date,
  endsOn: endsAt ? toBrussels(new Date(endsAt.getTime() - 1)).date : '',
})

type SeatData = ReturnType<typeof seatData>

/** @throws DomainError at the field: people must exist and not be suspended, and a body has one chair at a time. */
export const requireSoundSeat = async (tx: Tx, bodyId: string, seat: SeatData, exceptId?: string): Promise<void> => {
  for (const field of ['holderId', 'substituteId'] as const) {
    const person = seat[field] && (await tx.person.findUnique({ where: { id: seat[field] }, select: { id: true } }))
    if (person === null && seat[field]) throw new DomainError('errors:choiceInvalid', { field })
  }
  if (seat.role !== 'chair') return
  const overlaps = { OR: [{ endsAt: null }, { endsAt: { gt: seat.startsAt } }], ...(seat.endsAt && { startsAt: { lt: seat.endsAt } }) }
  const otherChair = await tx.seat.findFirst({ where: { bodyId, role: 'chair', id: { not: exceptId ?? '' }, ...overlaps }, select: { id: true } })
  if (otherChair) throw new DomainError('bodies:seat.chairTaken', { field: 'role' })
}
