import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'
import { itemUpdated } from './agenda.events'
import { markChanged, requireEditable, requireItem } from './agenda-write.server'
import type { ItemContent } from './add-item.server'
import { requireApprovable } from './require-approvable.server'
import { writeSubjects } from './write-subjects.server'

interface Which {
  meetingId: string
  itemId: string
  /** The state that the writer had before them; left out where one field is set on its own. */
  revision?: number | undefined
}

/**
 * Changes what an item says. Whatever is left out stays as it is.
 * @throws DomainError errors:stale (409) when somebody else changed it since `revision`.
 */
export const updateItem = (actor: Actor, { meetingId, itemId, revision, ...content }: Partial<ItemContent> & Which): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireEditable(tx, actor, meetingId)
    const item = await requireItem(tx, meetingId, itemId)
    if (revision !== undefined && revision !== item.revision) throw new DomainError('errors:stale')
    await requireApprovable(tx, meeting, content.approvesMinutesOfId)
    const { approvesMinutesOfId, subjectIds, ...data } = content
    await tx.agendaItem.update({ where: { id: itemId }, data: { ...data, revision: { increment: 1 }, ...('approvesMinutesOfId' in content && { approvesMinutesOfId: approvesMinutesOfId || null }) } })
    if (subjectIds) await writeSubjects({ tx, record }, { meetingId, itemId }, subjectIds)
    await markChanged(tx, meeting)
    record(itemUpdated(meetingId, itemId))
  })
