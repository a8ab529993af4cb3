import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { documentReaders } from '../document-readers.server'
import { threadAssigned } from './comment.events'
import { maySettleThread } from './comment.policy'
import { tellConcerned } from './tell-concerned.server'
import { loadThread } from './thread-facts.server'

/** Gives a thread to somebody who may read the document, or to nobody. @throws DomainError 404, 403, 409; comments:refusal.notAReader (409) */
export const assignThread = (actor: Actor, { documentId, threadId, personId }: { documentId: string; threadId: string; personId: string | null }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const { thread, document, place } = await loadThread(tx, actor, { documentId, threadId })
    requireAllowed(maySettleThread(actor, document, thread))
    if (thread.assigneeId === personId) return
    if (personId && !(await documentReaders(tx, document)).some(({ id }) => id === personId)) throw new DomainError('comments:refusal.notAReader', { status: 409, field: 'personId' })
    await tx.commentThread.update({ where: { id: threadId }, data: { assigneeId: personId } })
    await tellConcerned(tx, { threadId, commentId: null, byId: actor.personId, reason: 'assignment', personIds: personId ? [personId] : [] })
    record(threadAssigned(place, personId))
  })
