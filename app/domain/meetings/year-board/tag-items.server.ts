import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'
import { itemTagged } from '../agenda/agenda.events'
import { type CellKey, taggableMeetings } from './taggable.server'

/**
 * Says which items of a municipality's year are about a subject: those given carry it, the others do not. It can be said afterwards as well;
 * minutes that were approved keep what they say.
 * @throws DomainError 404, 403, or 409 at `itemIds` when one of them is no item of that year.
 */
export const tagItems = (actor: Actor, { itemIds, ...key }: CellKey & { itemIds: string[] }): Promise<{ code: string }> =>
  change(actor, async ({ tx, record }) => {
    const { subject, meetings } = await taggableMeetings(tx, actor, key)
    const items = meetings.flatMap((meeting) => meeting.items.map(({ id, subjects }) => ({ id, meetingId: meeting.id, isTagged: subjects.length > 0 })))
    const wanted = new Set(itemIds)
    if (![...wanted].every((itemId) => items.some(({ id }) => id === itemId))) throw new DomainError('errors:choiceInvalid', { field: 'itemIds' })
    const [added, removed] = [items.filter(({ id, isTagged }) => !isTagged && wanted.has(id)), items.filter(({ id, isTagged }) => isTagged && !wanted.has(id))]
    if (added.length > 0) await tx.itemSubject.createMany({ data: added.map(({ id }) => ({ itemId: id, subjectId: subject.id })) })
    if (removed.length > 0) await tx.itemSubject.deleteMany({ where: { subjectId: subject.id, itemId: { in: removed.map(({ id }) => id) } } })
    for (const { id, meetingId } of added) record(itemTagged(meetingId, id, [subject.id], []))
    for (const { id, meetingId } of removed) record(itemTagged(meetingId, id, [], [subject.id]))
    return { code: subject.code }
  })
