import type { Tx } from '~/core/db.server'
import { DomainError, notFound } from '~/core/errors'
import { requireAllowed, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { RunningFacts } from './running'

export interface RunningMeeting extends RunningFacts {
  currentItemId: string | null
}

/**
 * The meeting, when the policy allows the actor.
 * @throws DomainError 404 when there is none or it may not be seen, 403 when the actor may not do this.
 */
export const loadMeeting = async (tx: Tx, actor: Actor, meetingId: string, policy: (actor: Actor, meeting: RunningFacts) => Verdict): Promise<RunningMeeting> => {
  const meeting = await tx.meeting.findUnique({ where: { id: meetingId }, select: { id: true, bodyId: true, status: true, currentItemId: true } })
  if (!meeting) throw notFound()
  requireAllowed(policy(actor, meeting))
  return meeting
}

/** loadMeeting for what can only be done while the meeting runs. @throws DomainError live:refusal.notRunning (409) when it does not. */
export const requireRunning: typeof loadMeeting = async (tx, actor, meetingId, policy) => {
  const meeting = await loadMeeting(tx, actor, meetingId, policy)
  if (meeting.status !== 'running') throw new DomainError('live:refusal.notRunning')
  return meeting
}

/** @throws DomainError 404 when the item is not on the agenda of this meeting. */
export const requireItem = async (tx: Tx, meetingId: string, itemId: string) => {
  const item = await tx.agendaItem.findUnique({ where: { id: itemId }, select: { id: true, meetingId: true, startedAt: true } })
  if (!item || item.meetingId !== meetingId) throw notFound()
  return item
}
