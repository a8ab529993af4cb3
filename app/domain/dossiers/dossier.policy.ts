import { allowed, hidden, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../actor'
import { hasPermission, isMember } from '../permissions'
import type { DossierFacts } from './dossier'

/** For who does not sit in the body, it does not exist. */
export const maySeeDossier = (actor: Actor, { bodyId }: Pick<DossierFacts, 'bodyId'>): Verdict => (isMember(actor, bodyId) ? allowed : hidden)

/** Members with this role are allowed to begin a dossier: those who write papers. */
export const mayBeginDossier = (actor: Actor, bodyId: string): Verdict => {
  if (!isMember(actor, bodyId)) return hidden
  return hasPermission(actor, bodyId, 'write-papers') ? allowed : refused()
}

/** Title, description, closing and opening again: its owner while they sit there, and the secretariat. */
export const mayChangeDossier = (actor: Actor, dossier: DossierFacts): Verdict => {
  if (!isAllowed(maySeeDossier(actor, dossier))) return hidden
  return dossier.ownerId === actor.personId || hasPermission(actor, dossier.bodyId, 'manage-papers') ? allowed : refused()
}

/** Putting something in, as far as the dossier goes: whether the thing itself may be put there is for the command. */
export const mayFillDossier = (actor: Actor, dossier: DossierFacts): Verdict => {
  const sight = maySeeDossier(actor, dossier)
  return isAllowed(sight) && dossier.isClosed ? refused('dossiers:refusal.closed', 409) : sight
}

/** Agenda items are put in dossiers by who makes the agendas of the body, at any time. */
export const mayPlaceItems = (actor: Actor, dossier: DossierFacts): Verdict => {
  if (!isAllowed(maySeeDossier(actor, dossier))) return hidden
  return hasPermission(actor, dossier.bodyId, 'prepare-meeting') ? allowed : refused()
}
