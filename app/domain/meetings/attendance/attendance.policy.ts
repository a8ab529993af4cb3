import { allowed, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { MeetingFacts } from '../meeting'
import { mayReadAnswers } from '../meeting.policy'
import { mayRun } from '../running/running.policy'

/** The list with everything that was noted: chair and secretary. */
export const mayReadAttendance = (actor: Actor, meeting: MeetingFacts): Verdict => mayReadAnswers(actor, meeting)

/** Chair and secretary for everybody, and each for their own place; guests do not vote. */
export const mayRecuse = (actor: Actor, meeting: MeetingFacts, line: { personId: string | null; seatId: string | null }): Verdict => {
  const running = mayRun(actor, meeting)
  if (isAllowed(running)) return allowed
  return line.seatId !== null && line.personId === actor.personId ? allowed : refused()
}
