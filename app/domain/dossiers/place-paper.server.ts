import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { getDocumentFacts } from '../documents/document-facts.server'
import { mayManagePaper } from '../documents/document.policy'
import { getDossierFacts } from './dossier-facts.server'
import { mayFillDossier } from './dossier.policy'
import { paperPlaced } from './dossiers.events'

/**
 * Puts a paper in a dossier of its body, by who manages the paper; without one it stands in none.
 * @throws DomainError 404, 403, dossiers:refusal.closed (409) or dossiers:refusal.otherBody (409).
 */
export const placePaper = (actor: Actor, documentId: string, dossierId: string | undefined): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const paper = await getDocumentFacts(tx, documentId)
    requireAllowed(mayManagePaper(actor, paper))
    const before = await tx.dossierPaper.findUnique({ where: { documentId }, select: { dossierId: true } })
    if (before?.dossierId === dossierId) return
    if (before) {
      await tx.dossierPaper.delete({ where: { documentId } })
      record(paperPlaced(before.dossierId, documentId, false))
    }
    if (!dossierId) return
    const dossier = await getDossierFacts(tx, dossierId)
    requireAllowed(mayFillDossier(actor, dossier))
    if (dossier.bodyId !== paper.bodyId) throw new DomainError('dossiers:refusal.otherBody', { field: 'dossierId' })
    await tx.dossierPaper.create({ data: { documentId, dossierId, createdAt: clock.now() } })
    record(paperPlaced(dossierId, documentId, true))
  })
