import { change } from '~/core/change.server'
import { DomainError, notFound } from '~/core/errors'
import { newId } from '~/core/ids'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayRun } from '../running/running.policy'
import { seatFilled } from './attendance.events'
import { seatsNow } from './make-attendance.server'
import { sitterFor, type SitterWish } from './sitter-for.server'

interface Input extends SitterWish {
  meetingId: string
  seatId: string
}

/**
 * Puts a seat on the list of a running meeting on which nobody sat when it opened: a new member was sworn in. From then on they can be marked as
 * present, count for the quorum and vote in the polls that open; a poll that is open already stays as it is.
 * @throws DomainError 404, 403, or (409) live:refusal.notRunning, attendance:refusal.seatListed, nobodyThere (field `sitter`).
 */
export const fillSeat = (actor: Actor, { meetingId, seatId, ...wish }: Input): Promise<{ name: string }> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireRunning(tx, actor, meetingId, mayRun)
    const seat = await tx.seat.findFirst({ where: { id: seatId, ...seatsNow(meeting.bodyId) }, select: { organisationId: true, attendances: { where: { meetingId }, select: { name: true } } } })
    if (!seat) throw notFound()
    const [listed] = seat.attendances
    if (listed) throw new DomainError('attendance:refusal.seatListed', { values: { name: listed.name } })
    const sitter = await sitterFor(tx, seatId, wish)
    await tx.attendance.create({ data: { id: newId(), meetingId, seatId, organisationId: seat.organisationId, ...sitter } })
    record(seatFilled(seatId, meetingId, { personId: sitter.personId, isSubstitute: sitter.isSubstitute }))
    return { name: sitter.name }
  })
