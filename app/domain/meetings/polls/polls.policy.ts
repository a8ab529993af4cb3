import { allowed, hidden, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import { hasPermission, type Permission } from '../../permissions'
import type { MeetingFacts } from '../meeting'
import { type ItemFacts, mayReadItem, maySeeMeeting } from '../meeting.policy'
import type { PollStatus, PollVisibility } from './poll'

const mayWith =
  (permission: Permission) =>
  (actor: Actor, meeting: MeetingFacts): Verdict => {
    const sight = maySeeMeeting(actor, meeting)
    if (!isAllowed(sight)) return sight
    return hasPermission(actor, meeting.bodyId, permission) ? allowed : refused()
  }

/** Writing down what somebody without a device votes, or what is said in a roll call. */
export const mayEnterVotes = mayWith('enter-votes')

/** A poll is read by who reads its item. */
export const mayReadPoll = (actor: Actor, meeting: MeetingFacts, item: ItemFacts): Verdict => mayReadItem(actor, meeting, item)

/** Who voted what: everybody when it went by name, the secretary alone when it was anonymous to the room, nobody when it was secret. Never while the poll is open. */
export const mayReadVotes = (actor: Actor, meeting: MeetingFacts, poll: { status: PollStatus; visibility: PollVisibility }): Verdict => {
  if (poll.status !== 'closed' || poll.visibility === 'secret') return hidden
  return poll.visibility === 'byName' || hasPermission(actor, meeting.bodyId, 'read-anonymous-votes') ? allowed : hidden
}
