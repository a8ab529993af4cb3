import { allowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import { hasPermission } from '../../permissions'
import type { MeetingFacts } from '../meeting'

/** A turn is its speaker's own; chair and secretary see to all of them. */
export const mayHandleTurn = (actor: Actor, meeting: MeetingFacts, turn: { personId: string | null }): Verdict =>
  turn.personId === actor.personId || hasPermission(actor, meeting.bodyId, 'run-meeting') ? allowed : refused()
