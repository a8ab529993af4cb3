import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { mayCommentOn } from '../document.policy'
import { documentCommented, threadReopened } from './comment.events'
import { say } from './say.server'
import { loadThread } from './thread-facts.server'

/** Answers in a thread. One that was resolved is open again: somebody has something to say. @throws DomainError 404, 403, 409 */
export const reply = (actor: Actor, { documentId, threadId, text }: { documentId: string; threadId: string; text: string }): Promise<{ commentId: string }> =>
  change(actor, async ({ tx, record }) => {
    const { thread, document, place } = await loadThread(tx, actor, { documentId, threadId })
    requireAllowed(mayCommentOn(actor, document))
    const commentId = await say(tx, actor, { document, threadId, before: thread.commentCount, text })
    record(documentCommented(place, commentId))
    if (thread.status === 'resolved') {
      await tx.commentThread.update({ where: { id: threadId }, data: { status: 'open', resolvedAt: null, resolvedById: null } })
      record(threadReopened(place))
    }
    return { commentId }
  })
