import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError, notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { getDossierFacts } from './dossier-facts.server'
import { mayFillDossier, mayPlaceItems } from './dossier.policy'
import { itemPlaced } from './dossiers.events'

/**
 * Puts an agenda item of the same body in a dossier, whatever became of its meeting, or takes it out.
 * @throws DomainError 404, 403, dossiers:refusal.closed (409) or dossiers:refusal.elsewhere (409) when another dossier has it.
 */
export const placeItem = (actor: Actor, dossierId: string, { itemId, place }: { itemId: string; place: 'in' | 'out' }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const dossier = await getDossierFacts(tx, dossierId)
    requireAllowed(mayPlaceItems(actor, dossier))
    const item = await tx.agendaItem.findFirst({ where: { id: itemId, meeting: { bodyId: dossier.bodyId } }, select: { dossier: { select: { dossierId: true } } } })
    if (!item) throw notFound()
    const isIn = item.dossier?.dossierId === dossierId
    if (isIn === (place === 'in')) return
    if (place === 'out') await tx.dossierItem.deleteMany({ where: { itemId, dossierId } })
    else {
      requireAllowed(mayFillDossier(actor, dossier))
      if (item.dossier) throw new DomainError('dossiers:refusal.elsewhere', { field: 'itemId' })
      await tx.dossierItem.create({ data: { itemId, dossierId, createdAt: clock.now() } })
    }
    record(itemPlaced(dossierId, itemId, place === 'in'))
  })
