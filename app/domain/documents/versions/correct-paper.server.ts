import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { createDocument } from '../create-document.server'
import type { PaperKind } from '../document'
import { documentChanged, documentCreated } from '../document.events'
import { getDocumentFacts } from '../document-facts.server'
import { mayManagePaper } from '../document.policy'
import { copyFiles } from '../files/copy-files.server'
import { newPaperText } from '../paper/shared-paper'
import { loadPaperText } from '../papers/load-paper-text.server'

/**
 * Begins the correction of an approved paper: a new draft with its text, its files and its rights, linked to it. The approved one stays as it is (promise D5).
 * @returns the id of the correction; of the one there is, when it was begun before.
 * @throws DomainError 404, 403, or documents:refusal.notThere (409).
 */
export const correctPaper = (actor: Actor, documentId: string): Promise<{ documentId: string }> =>
  change(actor, async ({ tx, record }) => {
    const facts = await getDocumentFacts(tx, documentId)
    requireAllowed(mayManagePaper(actor, facts))
    if (facts.status !== 'approved') throw new DomainError('documents:refusal.notThere')
    const { title, folderId, correction } = await tx.document.findUniqueOrThrow({ where: { id: documentId }, select: { title: true, folderId: true, correction: { select: { id: true } } } })
    if (correction) return { documentId: correction.id }
    const files = await copyFiles(tx, documentId)
    const content = newPaperText(files.textOfCopy(await loadPaperText(tx, documentId)))
    const id = await createDocument(tx, { kind: facts.kind as PaperKind, title, bodyId: facts.bodyId, folderId, ownerId: facts.ownerId ?? actor.personId, content })
    await files.addTo(id)
    await tx.document.update({ where: { id }, data: { correctionOfId: documentId } })
    await tx.documentRight.createMany({ data: facts.rights.map((right) => ({ ...right, id: newId(), documentId: id, createdAt: clock.now() })) })
    record(documentCreated(id, facts.bodyId, facts.kind))
    record(documentChanged(documentId))
    return { documentId: id }
  })
