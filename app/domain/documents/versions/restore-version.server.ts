import { change } from '~/core/change.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { writeAll, writeToLog } from '../append-update.server'
import { documentEdited } from '../document.events'
import { getDocumentFacts } from '../document-facts.server'
import { mayKeepVersion } from '../document.policy'
import { loadLog } from '../load-content.server'
import { rewritePaper } from '../paper/shared-paper'
import { documentFrom } from '../update'
import { makeVersion, textOf } from './make-version.server'

/**
 * Brings the text back to an earlier version, for everybody who has it open too. What stood there is kept as a version first: nothing is lost.
 * @throws DomainError 404, 403, or documents:refusal.notDraft (409).
 */
export const restoreVersion = async (actor: Actor, documentId: string, number: number): Promise<void> => {
  await writeAll()
  await change(actor, async (work) => {
    requireAllowed(mayKeepVersion(actor, await getDocumentFacts(work.tx, documentId)))
    const version = await work.tx.documentVersion.findUnique({ where: { documentId_number: { documentId, number } }, select: { content: true } })
    if (!version) throw notFound()
    await makeVersion(work, actor, { documentId, reason: 'beforeRestore', onlyIfNew: true })
    const document = documentFrom(await loadLog(work.tx, documentId))
    await writeToLog(work.tx, { documentId, update: rewritePaper(document, textOf(version)), authorId: actor.personId })
    await makeVersion(work, actor, { documentId, reason: 'restored', note: `${number}` })
    work.record(documentEdited(documentId, null))
  })
}
