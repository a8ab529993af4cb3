import type { Db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'

/** Why somebody who may see a meeting has no place in it: another sits on their seat, or they have none. */
export const whyNotListed = async (db: Db, actor: Actor, meeting: { id: string; bodyId: string }): Promise<DomainError> => {
  const seatIds = actor.seats.filter(({ bodyId }) => bodyId === meeting.bodyId).map(({ seatId }) => seatId)
  const other = await db.attendance.findFirst({ where: { meetingId: meeting.id, seatId: { in: seatIds } }, select: { name: true } })
  return other ? new DomainError('attendance:refusal.otherSitter', { values: { name: other.name } }) : new DomainError('attendance:refusal.notOnList')
}
