import { allowed, hidden, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../actor'
import { hasPermission, isMember } from '../permissions'
import { isSettled } from './copies/copy'
import { type DocumentFacts, type DocumentRight, highest, isAtLeast, type Level } from './document'

type Facts = Pick<DocumentFacts, 'kind' | 'status' | 'bodyId' | 'ownerId' | 'rights' | 'isArchived' | 'copy'>
type Whose = Pick<Facts, 'kind' | 'bodyId' | 'ownerId' | 'rights' | 'copy'>

/** How far somebody may go in a document, whatever its status. */
export const levelOf = (actor: Actor, document: Whose): Level => (document.kind === 'minutes' ? levelInMinutes(actor, document.bodyId) : levelInPaper(actor, document))

const levelInMinutes = (actor: Actor, bodyId: string): Level => {
  if (!hasPermission(actor, bodyId, 'read-minutes-draft')) return 'none'
  // Who reads a draft says what they think of it.
  return hasPermission(actor, bodyId, 'write-minutes') ? 'write' : 'comment'
}

const levelInPaper = (actor: Actor, { bodyId, ownerId, rights, copy }: Pick<Facts, 'bodyId' | 'ownerId' | 'rights' | 'copy'>): Level => {
  // In an adapted copy its maker writes; who writes the original reads it and says what they think of it.
  if (copy) return highest([ownerId === actor.personId ? 'manage' : 'none', isAtLeast(levelInPaper(actor, { bodyId, ...copy.original }), 'write') ? 'comment' : 'none', levelByRights(actor, rights)])
  if (ownerId === actor.personId || hasPermission(actor, bodyId, 'manage-papers')) return 'manage'
  return levelByRights(actor, rights)
}

const levelByRights = (actor: Actor, rights: readonly DocumentRight[]): Level => {
  return highest(rights.filter((right) => isHeldBy(right, actor)).map(({ level }) => level))
}

const isHeldBy = ({ personId, organisationId, bodyId }: DocumentRight, actor: Actor): boolean => {
  if (personId) return personId === actor.personId
  if (organisationId) return actor.organisationIds.includes(organisationId)
  return bodyId !== null && isMember(actor, bodyId)
}

/** For who may not read a document, it does not exist. */
export const mayReadDocument = (actor: Actor, document: Whose): Verdict => (levelOf(actor, document) === 'none' ? hidden : allowed)

/** Whether what is wanted may be done now: with this level, while the document has one of these statuses. */
const mayDo = (actor: Actor, document: Facts, wanted: Level, statuses: readonly Facts['status'][], closed: string): Verdict => {
  const level = levelOf(actor, document)
  if (level === 'none') return hidden
  if (!isAtLeast(level, wanted)) return refused()
  return statuses.includes(document.status) && !document.isArchived ? allowed : refused(closed, 409)
}

/** Remarks end when a text is approved. */
export const mayCommentOn = (actor: Actor, document: Facts): Verdict => mayDo(actor, document, 'comment', ['draft', 'submitted', 'consultation', 'final'], 'documents:refusal.noComments')

export const maySuggestIn = (actor: Actor, document: Facts): Verdict => mayDo(actor, document, 'suggest', ['draft', 'consultation'], 'documents:refusal.notDraft')

/** Writing ends when minutes are submitted and when a paper is final: what is being approved must not move. */
export const mayWriteDocument = (actor: Actor, document: Facts): Verdict => mayDo(actor, document, 'write', ['draft', 'consultation'], 'documents:refusal.notDraft')

/** Title, place, rights and status of a paper. Minutes are managed by the meeting they belong to. */
export const mayManagePaper = (actor: Actor, document: Facts): Verdict => {
  if (!isAllowed(mayReadDocument(actor, document))) return hidden
  if (document.kind === 'minutes' || levelOf(actor, document) !== 'manage') return refused()
  return document.copy && isSettled(document.copy.status) ? refused('copies:refusal.settled', 409) : allowed
}

/** Where a paper stands and whether it is put away; of an adapted copy that follows from what is done with it. */
export const mayBringFurther = (actor: Actor, document: Facts): Verdict => {
  const managing = mayManagePaper(actor, document)
  return isAllowed(managing) && document.copy ? refused('copies:refusal.own', 409) : managing
}

/** Who may begin a paper of a body. For who does not sit in it, it does not exist. */
export const mayBeginPaper = (actor: Actor, bodyId: string): Verdict => {
  if (hasPermission(actor, bodyId, 'write-papers')) return allowed
  return isMember(actor, bodyId) ? refused() : hidden
}

/** Keeping a version under a name, or bringing the text back to one, is writing; only papers have versions of their own. */
export const mayKeepVersion = (actor: Actor, document: Facts): Verdict => (document.kind === 'minutes' ? hidden : mayWriteDocument(actor, document))

/** Who writes a paper names people, bodies and decisions in it; minutes have no such names, and a name cannot be suggested. */
export const mayMentionIn = (actor: Actor, document: Facts): Verdict => (document.kind === 'minutes' ? hidden : mayWriteDocument(actor, document))

/** Taking a version of a paper along to a meeting: whoever may read it could as well take its words along. Minutes go by the meeting they belong to, an adapted copy by its original. */
export const mayCarryPaper = (actor: Actor, document: Facts): Verdict => (document.kind === 'minutes' || document.copy ? hidden : mayReadDocument(actor, document))
