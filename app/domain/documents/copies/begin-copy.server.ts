import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { writeAll, writeToLog } from '../append-update.server'
import { createDocument } from '../create-document.server'
import type { PaperKind } from '../document'
import { documentCreated } from '../document.events'
import { getDocumentFacts } from '../document-facts.server'
import { firstOf } from '../files/attachment'
import { loadLog } from '../load-content.server'
import { emptyPaper } from '../paper/paper-text'
import { newPaperText, rewritePaper } from '../paper/shared-paper'
import { loadPaperText } from '../papers/load-paper-text.server'
import { documentFrom } from '../update'
import { makeVersion } from '../versions/make-version.server'
import { bringPictures, textWithPictures } from './copied-files.server'
import { copyBegun } from './copy.events'
import { mayBeginCopy } from './copy.policy'

/**
 * Begins an adapted copy of a paper, with its text and pictures as they stand now, in which only its maker writes. The text it is made of is kept as a version.
 * @returns the id of the copy; of the one its maker is working on or submitted, when there is one. @throws DomainError 404, 403, 409
 */
export const beginCopy = async (actor: Actor, originalId: string): Promise<{ copyId: string }> => {
  await writeAll()
  return change(actor, async (work) => {
    const { tx, record } = work
    const facts = await getDocumentFacts(tx, originalId)
    requireAllowed(mayBeginCopy(actor, facts))
    const known = await tx.documentCopy.findFirst({ where: { originalId, status: { in: ['open', 'submitted'] }, copy: { ownerId: actor.personId } }, select: { copyId: true } })
    if (known) return known
    const { title, folderId } = await tx.document.findUniqueOrThrow({ where: { id: originalId }, select: { title: true, folderId: true } })
    const baseNumber = await makeVersion(work, actor, { documentId: originalId, reason: 'copied', onlyIfNew: true })
    const copyId = await createDocument(tx, { kind: facts.kind as PaperKind, title: `${firstOf(title, 140)} (kopie van ${firstOf(actor.name, 40)})`, bodyId: facts.bodyId, folderId, ownerId: actor.personId, content: newPaperText(emptyPaper) })
    const text = textWithPictures(await loadPaperText(tx, originalId), await bringPictures(tx, originalId, copyId))
    await writeToLog(tx, { documentId: copyId, update: rewritePaper(documentFrom(await loadLog(tx, copyId)), text), authorId: actor.personId })
    await tx.documentCopy.create({ data: { copyId, originalId, baseNumber } })
    record(documentCreated(copyId, facts.bodyId, facts.kind))
    record(copyBegun(originalId, copyId))
    return { copyId }
  })
}
