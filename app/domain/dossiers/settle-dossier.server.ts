import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { getDossierFacts } from './dossier-facts.server'
import { mayChangeDossier } from './dossier.policy'
import { dossierClosed, dossierReopened } from './dossiers.events'

/** Closes a dossier, or opens it again; nothing of it is lost. What is so already stays so. @throws DomainError 404, 403. */
export const settleDossier = (actor: Actor, dossierId: string, state: 'open' | 'closed'): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const dossier = await getDossierFacts(tx, dossierId)
    requireAllowed(mayChangeDossier(actor, dossier))
    if (dossier.isClosed === (state === 'closed')) return
    await tx.dossier.update({ where: { id: dossierId }, data: { closedAt: state === 'closed' ? clock.now() : null } })
    record(state === 'closed' ? dossierClosed(dossierId) : dossierReopened(dossierId))
  })
