import type { Db, Tx } from '~/core/db.server'
import { DomainError, notFound } from '~/core/errors'
import { requireAllowed, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { MeetingFacts } from '../meeting'
import { getMeetingFacts } from '../meeting.queries.server'

export type Policy = (actor: Actor, meeting: MeetingFacts) => Verdict

/**
 * The meeting, when the policy allows the actor and it runs.
 * @throws DomainError 404 when there is none or it may not be seen, 403, or live:refusal.notRunning (409).
 */
export const requireRunning = async (tx: Db, actor: Actor, meetingId: string, policy: Policy): Promise<MeetingFacts> => {
  const meeting = await getMeetingFacts(tx, meetingId)
  requireAllowed(policy(actor, meeting))
  if (meeting.status !== 'running') throw new DomainError('live:refusal.notRunning')
  return meeting
}

/** @throws DomainError 404 when the item is not on the agenda of this meeting. */
export const requireItem = async (tx: Tx, meetingId: string, itemId: string) => {
  const item = await tx.agendaItem.findUnique({ where: { id: itemId }, select: { id: true, meetingId: true, parentId: true, startedAt: true, currentOf: { select: { id: true } } } })
  if (!item || item.meetingId !== meetingId) throw notFound()
  return { id: item.id, parentId: item.parentId, startedAt: item.startedAt, isCurrent: item.currentOf !== null }
}
