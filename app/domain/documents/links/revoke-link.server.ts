import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { documentLinkRevoked } from '../document.events'
import { getDocumentFacts } from '../document-facts.server'
import { mayManagePaper } from '../document.policy'

/** Takes a link back: from now on it leads nowhere. Twice is once. @throws DomainError 404, 403. */
export const revokeLink = (actor: Actor, documentId: string, linkId: string): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManagePaper(actor, await getDocumentFacts(tx, documentId)))
    const { count } = await tx.documentLink.updateMany({ where: { id: linkId, documentId, revokedAt: null }, data: { revokedAt: clock.now() } })
    if (count > 0) record(documentLinkRevoked(documentId, linkId))
  })
