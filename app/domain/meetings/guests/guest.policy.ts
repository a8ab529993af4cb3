import { allowed, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { MeetingFacts } from '../meeting'
import { mayRun } from '../running/running.policy'

/** Chair and secretary invite guests, from the convocation until the meeting closes. */
export const mayInviteGuests = (actor: Actor, meeting: MeetingFacts): Verdict => {
  const running = mayRun(actor, meeting)
  if (!isAllowed(running)) return running
  return meeting.status === 'convened' || meeting.status === 'running' ? allowed : refused('attendance:refusal.guestOver', 409)
}
