import { allowed, hidden, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import { hasPermission, isMember, type Permission } from '../../permissions'
import { hasRoom, type RunningFacts } from './running'

/** Members of the body follow its meetings from the convocation on. */
export const mayFollow = (actor: Actor, meeting: RunningFacts): Verdict => {
  if (!isMember(actor, meeting.bodyId)) return hidden
  if (meeting.status === 'preparation' && !hasPermission(actor, meeting.bodyId, 'read-preparation')) return hidden
  return hasRoom(meeting.status) ? allowed : refused('live:refusal.noRoom', 409)
}

const may =
  (permission: Permission) =>
  (actor: Actor, meeting: RunningFacts): Verdict => {
    const seen = mayFollow(actor, meeting)
    if (!seen.allowed && seen.status === 404) return seen
    return hasPermission(actor, meeting.bodyId, permission) ? allowed : refused()
  }

export const mayRun = may('run-meeting')
export const mayRecord = may('record-meeting')
export const mayOpenPoll = may('open-poll')

export const mayReadClosedItems = (actor: Actor, meeting: RunningFacts): boolean => hasPermission(actor, meeting.bodyId, 'read-closed-items')
