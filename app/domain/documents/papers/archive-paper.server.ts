import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { documentChanged } from '../document.events'
import { getDocumentFacts } from '../document-facts.server'
import { mayBringFurther } from '../document.policy'

/** Takes a paper out of the lists, or brings it back. Nobody writes in it meanwhile; nothing of it is lost. @throws DomainError 404, 403. */
export const archivePaper = (actor: Actor, documentId: string, isArchived: boolean): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayBringFurther(actor, await getDocumentFacts(tx, documentId)))
    await tx.document.update({ where: { id: documentId }, data: { archivedAt: isArchived ? clock.now() : null } })
    record(documentChanged(documentId))
  })
