import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { getDocumentFacts } from '../document-facts.server'
import { mayManagePaper } from '../document.policy'
import { recordRightsChanged } from './record-rights-changed.server'
import { holderOf } from './right.schema'

/** Takes a right to a paper back, at once, also from who has it open. Taking back what nobody has changes nothing. @throws DomainError 404, 403. */
export const takeRight = (actor: Actor, documentId: string, holder: string): Promise<void> =>
  change(actor, async (work) => {
    const { tx } = work
    requireAllowed(mayManagePaper(actor, await getDocumentFacts(tx, documentId)))
    const { count } = await tx.documentRight.deleteMany({ where: { documentId, ...holderOf(holder) } })
    if (count > 0) await recordRightsChanged(work, documentId)
  })
