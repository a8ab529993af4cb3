import { allowed, hidden, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import { bodiesWith, hasPermission, mayEverywhere } from '../../permissions'

/** Secretaries and chairs read the year of their own bodies, administrators of all. For others there is no year board. */
export const mayReadYearBoard = (actor: Actor): Verdict => (mayEverywhere(actor, 'read-year-board') || bodiesWith(actor, 'read-year-board').length > 0 ? allowed : hidden)

/** Who prepares the meetings of a body says what their items are about, also afterwards. */
export const mayTagItems = (actor: Actor, bodyId: string): Verdict => {
  if (!hasPermission(actor, bodyId, 'read-year-board')) return hidden
  return hasPermission(actor, bodyId, 'tag-items') ? allowed : refused()
}
