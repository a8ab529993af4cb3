import { allowed, hidden, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { DocumentFacts } from '../document'
import { mayReadDocument, maySuggestIn, mayWriteDocument } from '../document.policy'
import { type CopyStatus, isSettled } from './copy'

/** Who may suggest in a paper may also show how they would have it; a copy of a copy helps nobody, and minutes have none. */
export const mayBeginCopy = (actor: Actor, original: DocumentFacts): Verdict => {
  const suggesting = maySuggestIn(actor, original)
  if (!isAllowed(suggesting)) return suggesting
  return original.copy || original.kind === 'minutes' ? refused('copies:refusal.ofCopy', 409) : allowed
}

/** What its maker does with it while it stands so. */
export const mayChangeCopy = (actor: Actor, copy: DocumentFacts, wanted: readonly CopyStatus[]): Verdict => {
  if (!copy.copy || !isAllowed(mayReadDocument(actor, copy))) return hidden
  if (copy.ownerId !== actor.personId) return refused()
  if (wanted.includes(copy.copy.status)) return allowed
  return refused(isSettled(copy.copy.status) ? 'copies:refusal.settled' : 'copies:refusal.notNow', 409)
}

/** Accepting and declining what was submitted: who writes the original, as long as it is written in. */
export const maySettleCopy = (actor: Actor, original: DocumentFacts, status: CopyStatus): Verdict => {
  const writing = mayWriteDocument(actor, original)
  if (!isAllowed(writing)) return writing
  if (status === 'submitted') return allowed
  return refused(isSettled(status) ? 'copies:refusal.settled' : 'copies:refusal.notSubmitted', 409)
}
