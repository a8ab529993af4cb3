import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { notFound } from '~/core/errors'
import type { Actor } from '../../../actor'
import { writeAll } from '../../../documents/append-update.server'
import { attachmentWithdrawn } from '../agenda.events'
import { markChanged, requireEditable } from '../agenda-write.server'
import { putPaper } from './put-paper.server'

interface Replacement {
  meetingId: string
  attachmentId: string
  version: number | 'now'
}

/**
 * Puts another version of the same paper in the place of the one that is there. That one is withdrawn, and stays in the agendas that were sent.
 * @throws DomainError as putPaper does.
 */
export const replacePaper = async (actor: Actor, { meetingId, attachmentId, version }: Replacement): Promise<{ itemId: string; attachmentId: string }> => {
  await writeAll()
  return change(actor, async (work) => {
    const meeting = await requireEditable(work.tx, actor, meetingId)
    const old = await work.tx.attachment.findFirst({ where: { id: attachmentId, withdrawnAt: null, item: { meetingId } }, select: { itemId: true, version: { select: { documentId: true } } } })
    if (!old?.version) throw notFound()
    const { itemId } = old
    const id = await putPaper(work, actor, { meetingId, itemId, documentId: old.version.documentId, version })
    await work.tx.attachment.update({ where: { id: attachmentId }, data: { withdrawnAt: clock.now() } })
    await markChanged(work.tx, meeting)
    work.record(attachmentWithdrawn(meetingId, attachmentId, itemId, old.version.documentId))
    return { itemId, attachmentId: id }
  })
}
