import { allowed, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { DocumentFacts } from '../document'
import { levelOf, mayCommentOn } from '../document.policy'
import { isAtLeast } from '../document'
import type { ThreadFacts } from './comment'

/** Who began it, whom it was given to, and who writes the text say when it is done, or not yet. */
export const maySettleThread = (actor: Actor, document: DocumentFacts, thread: ThreadFacts): Verdict => {
  const commenting = mayCommentOn(actor, document)
  if (!isAllowed(commenting)) return commenting
  const concerned = thread.createdById === actor.personId || thread.assigneeId === actor.personId || isAtLeast(levelOf(actor, document), 'write')
  return concerned ? allowed : refused('comments:refusal.notYours')
}

/** Only its author changes or withdraws a comment. */
export const mayChangeComment = (actor: Actor, document: DocumentFacts, comment: { authorId: string; withdrawnAt: Date | null }): Verdict => {
  const commenting = mayCommentOn(actor, document)
  if (!isAllowed(commenting)) return commenting
  if (comment.authorId !== actor.personId) return refused('comments:refusal.notYours')
  return comment.withdrawnAt ? refused('comments:refusal.withdrawn', 409) : allowed
}
