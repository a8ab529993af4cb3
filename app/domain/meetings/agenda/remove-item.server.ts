import { change } from '~/core/change.server'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'
import { itemRemoved } from './agenda.events'
import { markChanged, placementsOf, requireEditable, requireItem, writePlacements } from './agenda-write.server'
import { closeGap } from './move'

/**
 * Removes an item with what stands under it and its attachments; what an organisation submitted waits again for a place. What was sent out stays:
 * then DomainError agenda:refusal.sent. Who is a guest at it, or votes there by proxy, must be told otherwise first: DomainError agenda:refusal.hasPeople.
 */
export const removeItem = (actor: Actor, { meetingId, itemId }: { meetingId: string; itemId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireEditable(tx, actor, meetingId)
    await requireItem(tx, meetingId, itemId)
    const family = { meetingId, OR: [{ id: itemId }, { parentId: itemId }] }
    const { announcedAt } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { announcedAt: true } })
    const sent = announcedAt ? await tx.agendaItem.count({ where: { ...family, createdAt: { lte: announcedAt } } }) : 0
    if (sent > 0) throw new DomainError('agenda:refusal.sent')
    await requireNobody(tx, family)
    const placements = closeGap(await placementsOf(tx, meetingId), itemId)
    await tx.submission.updateMany({ where: { item: family }, data: { status: 'accepted' } })
    await tx.attachment.deleteMany({ where: { item: family } })
    await tx.proxy.deleteMany({ where: { item: family } })
    await tx.agendaItem.deleteMany({ where: { meetingId, parentId: itemId } })
    await tx.agendaItem.delete({ where: { id: itemId } })
    await writePlacements(tx, placements)
    await markChanged(tx, meeting)
    record(itemRemoved(meetingId, itemId))
  })

const requireNobody = async (tx: Tx, family: { meetingId: string; OR: ({ id: string } | { parentId: string })[] }): Promise<void> => {
  const guests = await tx.attendance.count({ where: { item: family } })
  const proxies = await tx.proxy.count({ where: { item: family, revokedAt: null } })
  if (guests + proxies > 0) throw new DomainError('agenda:refusal.hasPeople')
}
