import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { type PaperStatus, statusesAfter } from '../document'
import { getDocumentFacts } from '../document-facts.server'
import { mayManagePaper } from '../document.policy'
import { setDocumentStatus } from '../set-document-status.server'

/**
 * Brings a paper a step further, or back to its writers.
 * @throws DomainError 404, 403, or documents:refusal.notThere (409) when that step does not follow on where it stands.
 */
export const setPaperStatus = (actor: Actor, documentId: string, status: PaperStatus): Promise<void> =>
  change(actor, async (work) => {
    const document = await getDocumentFacts(work.tx, documentId)
    requireAllowed(mayManagePaper(actor, document))
    if (document.isArchived || !statusesAfter(document.status).includes(status)) throw new DomainError('documents:refusal.notThere')
    await setDocumentStatus(work, document, status)
  })
