import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { mayBeginDossier } from './dossier.policy'
import { dossierCreated } from './dossiers.events'

interface NewDossier {
  bodyId: string
  title: string
  description: string
}

/** Begins a dossier, of which the actor is the owner. @throws DomainError 404, 403. */
export const createDossier = (actor: Actor, { bodyId, title, description }: NewDossier): Promise<{ dossierId: string }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayBeginDossier(actor, bodyId))
    const id = newId()
    await tx.dossier.create({ data: { id, bodyId, title, description, ownerId: actor.personId, createdAt: clock.now() } })
    record(dossierCreated(id, bodyId))
    return { dossierId: id }
  })
