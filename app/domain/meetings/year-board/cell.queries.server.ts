import { db } from '~/core/db.server'
import type { Actor } from '../../actor'
import { numberItems } from '../agenda/agenda'
import { type CellKey, taggableMeetings } from './taggable.server'

/** The items that could be about the subject, meeting by meeting, and which of them are. @throws DomainError 404 or 403. */
export const cellForTagging = async (actor: Actor, key: CellKey) => {
  const { meetings, ...cell } = await taggableMeetings(db, actor, key)
  return {
    ...cell,
    year: key.year,
    meetings: meetings.map(({ items, ...meeting }) => ({ ...meeting, items: numberItems(items).map(({ id, number, title, subjects }) => ({ id, number, title, isTagged: subjects.length > 0 })) })),
  }
}
