import { allowed, hidden, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../actor'
import { hasPermission } from '../permissions'
import type { DocumentFacts } from './document'

/** Who may read a draft of the body, in whatever state it is. For everybody else it does not exist. */
export const mayReadDocument = (actor: Actor, document: Pick<DocumentFacts, 'bodyId'>): Verdict =>
  hasPermission(actor, document.bodyId, 'read-minutes-draft') ? allowed : hidden

/** Writing ends when the text is submitted: what is being approved must not move. */
export const mayWriteDocument = (actor: Actor, document: Pick<DocumentFacts, 'bodyId' | 'status'>): Verdict => {
  const reading = mayReadDocument(actor, document)
  if (!isAllowed(reading)) return reading
  if (!hasPermission(actor, document.bodyId, 'write-minutes')) return refused()
  return document.status === 'draft' ? allowed : refused('documents:refusal.notDraft', 409)
}
