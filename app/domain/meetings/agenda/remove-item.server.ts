import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'
import { itemRemoved } from './agenda.events'
import { markChanged, placementsOf, requireEditable, requireItem, writePlacements } from './agenda-write.server'
import { closeGap } from './move'

/**
 * Removes an item with what stands under it and its attachments; what an organisation submitted waits again for a place. What was sent out stays:
 * then DomainError agenda:refusal.sent.
 */
export const removeItem = (actor: Actor, { meetingId, itemId }: { meetingId: string; itemId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireEditable(tx, actor, meetingId)
    await requireItem(tx, meetingId, itemId)
    const family = { meetingId, OR: [{ id: itemId }, { parentId: itemId }] }
    const { announcedAt } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { announcedAt: true } })
    const sent = announcedAt ? await tx.agendaItem.count({ where: { ...family, createdAt: { lte: announcedAt } } }) : 0
    if (sent > 0) throw new DomainError('agenda:refusal.sent')
    const placements = closeGap(await placementsOf(tx, meetingId), itemId)
    await tx.submission.updateMany({ where: { item: family }, data: { status: 'accepted' } })
    await tx.attachment.deleteMany({ where: { item: family } })
    await tx.agendaItem.deleteMany({ where: { meetingId, parentId: itemId } })
    await tx.agendaItem.delete({ where: { id: itemId } })
    await writePlacements(tx, placements)
    await markChanged(tx, meeting)
    record(itemRemoved(meetingId, itemId))
  })
