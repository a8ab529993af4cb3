import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { writeAll } from '../append-update.server'
import { type PaperStatus, statusesAfter } from '../document'
import { getDocumentFacts } from '../document-facts.server'
import { mayBringFurther } from '../document.policy'
import { makeVersion } from '../versions/make-version.server'
import { setDocumentStatus } from '../set-document-status.server'

/**
 * Brings a paper a step further, or back to its writers. Its text at that moment is kept as a version.
 * @throws DomainError 404, 403, or documents:refusal.notThere (409) when that step does not follow on where it stands.
 */
export const setPaperStatus = async (actor: Actor, documentId: string, status: PaperStatus): Promise<void> => {
  await writeAll()
  await change(actor, async (work) => {
    const document = await getDocumentFacts(work.tx, documentId)
    requireAllowed(mayBringFurther(actor, document))
    if (document.isArchived || !statusesAfter(document.status).includes(status)) throw new DomainError('documents:refusal.notThere')
    await makeVersion(work, actor, { documentId, reason: status })
    await setDocumentStatus(work, document, status)
  })
}
