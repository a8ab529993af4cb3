import { change } from '~/core/change.server'
import { DomainError, notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { requireLine } from '../attendance/attendance-lines.server'
import { getMeetingFacts } from '../meeting.queries.server'
import { mayInviteGuests } from './guest.policy'
import { guestRemoved } from './guests.events'

/** Takes a guest off the list who never came. @throws DomainError 404, 403, or attendance:refusal.guestOver / guestCame (409). */
export const removeGuest = (actor: Actor, place: { meetingId: string; attendanceId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await getMeetingFacts(tx, place.meetingId)
    requireAllowed(mayInviteGuests(actor, meeting))
    const line = await requireLine(tx, place)
    if (line.seatId) throw notFound()
    if (line.entries.length > 0) throw new DomainError('attendance:refusal.guestCame')
    await tx.attendance.delete({ where: { id: line.id } })
    record(guestRemoved(line.id, meeting.id, { personId: line.personId }))
  })
