import { change } from '~/core/change.server'
import type { Actor } from '../../actor'
import { itemUpdated } from './agenda.events'
import { markChanged, requireEditable, requireItem } from './agenda-write.server'
import type { ItemContent } from './add-item.server'
import { requireApprovable } from './require-approvable.server'
import { writeSubjects } from './write-subjects.server'

/** Changes what an item says. Whatever is left out stays as it is. */
export const updateItem = (actor: Actor, { meetingId, itemId, ...content }: Partial<ItemContent> & { meetingId: string; itemId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireEditable(tx, actor, meetingId)
    await requireItem(tx, meetingId, itemId)
    await requireApprovable(tx, meeting, content.approvesMinutesOfId)
    const { approvesMinutesOfId, subjectIds, ...data } = content
    await tx.agendaItem.update({ where: { id: itemId }, data: { ...data, ...('approvesMinutesOfId' in content && { approvesMinutesOfId: approvesMinutesOfId || null }) } })
    if (subjectIds) await writeSubjects({ tx, record }, { meetingId, itemId }, subjectIds)
    await markChanged(tx, meeting)
    record(itemUpdated(meetingId, itemId))
  })
