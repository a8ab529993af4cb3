import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { newId } from '~/core/ids'
import { sitterOf } from './attendance'

/** The seats of a body that count at this moment. */
export const seatsNow = (bodyId: string) => {
  const now = clock.now()
  return { bodyId, startsAt: { lte: now }, OR: [{ endsAt: null }, { endsAt: { gt: now } }] }
}

/** Makes the attendance list of a meeting from its body's seats of today and the answers given. Nobody is present yet. */
export const makeAttendance = async (tx: Tx, { id, bodyId }: { id: string; bodyId: string }): Promise<void> => {
  const seats = await tx.seat.findMany({
    where: seatsNow(bodyId),
    select: { id: true, organisationId: true, holder: { select: { id: true, name: true } }, substitute: { select: { id: true, name: true } } },
    orderBy: { id: 'asc' },
  })
  const invitees = await tx.invitee.findMany({ where: { meetingId: id }, select: { personId: true, answer: true, substituteName: true } })
  const answers = new Map(invitees.map((invitee) => [invitee.personId, invitee]))
  const rows = seats.flatMap((seat) => {
    const sitter = sitterOf(seat, answers.get(seat.holder?.id ?? ''))
    return sitter ? [{ id: newId(), meetingId: id, seatId: seat.id, organisationId: seat.organisationId, ...sitter }] : []
  })
  await tx.attendance.createMany({ data: rows })
}
