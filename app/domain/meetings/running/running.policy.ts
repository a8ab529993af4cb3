import { allowed, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import { hasPermission, type Permission } from '../../permissions'
import type { MeetingFacts } from '../meeting'
import { maySeeMeeting } from '../meeting.policy'
import { hasRoom } from './running'

/** Who sees the meeting may be in its room, once it has one. */
export const mayFollow = (actor: Actor, meeting: MeetingFacts): Verdict => {
  const sight = maySeeMeeting(actor, meeting)
  if (!isAllowed(sight)) return sight
  return hasRoom(meeting.status) ? allowed : refused('live:refusal.noRoom', 409)
}

const may =
  (permission: Permission) =>
  (actor: Actor, meeting: MeetingFacts): Verdict => {
    const sight = maySeeMeeting(actor, meeting)
    if (!isAllowed(sight)) return sight
    return hasPermission(actor, meeting.bodyId, permission) ? allowed : refused()
  }

export const mayRun = may('run-meeting')
export const mayRecord = may('record-meeting')
export const mayOpenPoll = may('open-poll')
