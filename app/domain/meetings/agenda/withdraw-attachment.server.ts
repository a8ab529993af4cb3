import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { notFound } from '~/core/errors'
import type { Actor } from '../../actor'
import { attachmentWithdrawn } from './agenda.events'
import { markChanged, requireEditable } from './agenda-write.server'

/** Takes an attachment away from the agenda. The file itself stays: what was sent out is withdrawn, never deleted. */
export const withdrawAttachment = (actor: Actor, { meetingId, attachmentId }: { meetingId: string; attachmentId: string }): Promise<{ itemId: string }> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireEditable(tx, actor, meetingId)
    const attachment = await tx.attachment.findFirst({ where: { id: attachmentId, withdrawnAt: null, item: { meetingId } }, select: { itemId: true, version: { select: { documentId: true } } } })
    if (!attachment) throw notFound()
    await tx.attachment.update({ where: { id: attachmentId }, data: { withdrawnAt: clock.now() } })
    await markChanged(tx, meeting)
    record(attachmentWithdrawn(meetingId, attachmentId, attachment.itemId, attachment.version?.documentId))
    return { itemId: attachment.itemId }
  })
