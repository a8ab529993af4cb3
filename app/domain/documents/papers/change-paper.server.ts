import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { documentChanged } from '../document.events'
import { getDocumentFacts } from '../document-facts.server'
import { mayManagePaper } from '../document.policy'
import type { PaperInput } from './paper.schema'
import { placeInFolder } from './place-in-folder.server'

/** Gives a paper another title or folder. @throws DomainError 404, 403, or documents:refusal.approved (409) for another title of what is approved. */
export const changePaper = (actor: Actor, documentId: string, { title, folder }: PaperInput): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const document = await getDocumentFacts(tx, documentId)
    requireAllowed(mayManagePaper(actor, document))
    const { title: before } = await tx.document.findUniqueOrThrow({ where: { id: documentId }, select: { title: true } })
    if (document.status === 'approved' && title !== before) throw new DomainError('documents:refusal.approved', { field: 'title' })
    await tx.document.update({ where: { id: documentId }, data: { title, folderId: await placeInFolder(tx, document.bodyId, folder) } })
    record(documentChanged(documentId))
  })
