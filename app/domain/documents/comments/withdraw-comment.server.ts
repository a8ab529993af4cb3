import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { commentWithdrawn } from './comment.events'
import { mayChangeComment } from './comment.policy'
import { loadComment } from './thread-facts.server'

/** Takes one's own comment back: that something stood there stays to be seen, what it said does not. @throws DomainError 404, 403, 409 */
export const withdrawComment = (actor: Actor, ids: { documentId: string; threadId: string; commentId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const { comment, document, place } = await loadComment(tx, actor, ids)
    requireAllowed(mayChangeComment(actor, document, comment))
    await tx.comment.update({ where: { id: ids.commentId }, data: { withdrawnAt: clock.now() } })
    record(commentWithdrawn(place, ids.commentId))
  })
