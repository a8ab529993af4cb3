import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { notFound } from '~/core/errors'
import type { Actor } from '../../actor'
import { documentFileWithdrawn } from '../document.events'
import { requireWritable } from './add-document-file.server'

/** Takes an attachment away from a paper. The file itself stays on disk: what was sent out is withdrawn, never deleted. @throws DomainError 404, 403, 409 */
export const withdrawDocumentFile = (actor: Actor, { documentId, fileId }: { documentId: string; fileId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    await requireWritable(tx, actor, documentId)
    const file = await tx.documentFile.findFirst({ where: { id: fileId, documentId, withdrawnAt: null, isInText: false }, select: { id: true } })
    if (!file) throw notFound()
    await tx.documentFile.update({ where: { id: fileId }, data: { withdrawnAt: clock.now() } })
    record(documentFileWithdrawn(documentId, fileId))
  })
