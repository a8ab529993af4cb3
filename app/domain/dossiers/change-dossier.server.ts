import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { getDossierFacts } from './dossier-facts.server'
import { mayChangeDossier } from './dossier.policy'
import { dossierChanged } from './dossiers.events'

/** Gives a dossier another title or description. @throws DomainError 404, 403. */
export const changeDossier = (actor: Actor, dossierId: string, { title, description }: { title: string; description: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayChangeDossier(actor, await getDossierFacts(tx, dossierId)))
    await tx.dossier.update({ where: { id: dossierId }, data: { title, description } })
    record(dossierChanged(dossierId))
  })
