import { allowed, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { MeetingFacts } from '../meeting'
import { maySeeMeeting } from '../meeting.policy'
import { mayRun } from '../running/running.policy'

const isHolder = (actor: Actor, seatId: string): boolean => actor.seats.some((seat) => seat.seatId === seatId && seat.as === 'holder')

/** Who holds the seat gives its proxy; chair and secretary enter what they were handed. While the meeting is convened or going on. */
export const mayGiveProxy = (actor: Actor, meeting: MeetingFacts, { giverSeatId }: { giverSeatId: string }): Verdict => {
  const sight = maySeeMeeting(actor, meeting)
  if (!isAllowed(sight)) return sight
  if (!isHolder(actor, giverSeatId) && !isAllowed(mayRun(actor, meeting))) return refused()
  return meeting.status === 'convened' || meeting.status === 'running' ? allowed : refused('attendance:refusal.proxyOver', 409)
}

/** The paper bears a signature: for chair and secretary, and for who gave and who got the proxy. */
export const mayReadPaper = (actor: Actor, meeting: MeetingFacts, { giverSeatId, holderSeatId }: { giverSeatId: string; holderSeatId: string }): Verdict => {
  const sight = maySeeMeeting(actor, meeting)
  if (!isAllowed(sight)) return sight
  return isAllowed(mayRun(actor, meeting)) || isHolder(actor, giverSeatId) || isHolder(actor, holderSeatId) ? allowed : refused()
}
