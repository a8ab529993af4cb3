import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { commentEdited } from './comment.events'
import { mayChangeComment } from './comment.policy'
import { mention } from './say.server'
import { tellConcerned } from './tell-concerned.server'
import { loadComment } from './thread-facts.server'

interface Wish {
  documentId: string
  threadId: string
  commentId: string
  text: string
}

/** Puts one's own comment in other words; who is newly named is told. @throws DomainError 404, 403, 409 */
export const editComment = (actor: Actor, { text, ...ids }: Wish): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const { comment, document, place } = await loadComment(tx, actor, ids)
    requireAllowed(mayChangeComment(actor, document, comment))
    if (comment.text === text) return
    const { commentId, threadId } = ids
    await tx.comment.update({ where: { id: commentId }, data: { text, editedAt: clock.now() } })
    await tx.commentMention.deleteMany({ where: { commentId } })
    const known = comment.mentions.map(({ personId }) => personId)
    const mentioned = await mention(tx, { document, commentId, text })
    await tellConcerned(tx, { threadId, commentId, byId: actor.personId, reason: 'mention', personIds: mentioned.filter((id) => !known.includes(id)) })
    record(commentEdited(place, commentId))
  })
