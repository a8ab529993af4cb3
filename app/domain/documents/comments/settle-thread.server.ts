import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { threadReopened, threadResolved } from './comment.events'
import { maySettleThread } from './comment.policy'
import { loadThread } from './thread-facts.server'

interface Ids {
  documentId: string
  threadId: string
}

/** Says that a thread is done. Doing it twice is doing it once. @throws DomainError 404, 403, 409 */
export const resolveThread = (actor: Actor, ids: Ids): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const { thread, document, place } = await loadThread(tx, actor, ids)
    requireAllowed(maySettleThread(actor, document, thread))
    if (thread.status === 'resolved') return
    await tx.commentThread.update({ where: { id: ids.threadId }, data: { status: 'resolved', resolvedAt: clock.now(), resolvedById: actor.personId } })
    record(threadResolved(place))
  })

/** Says that it is not. @throws DomainError 404, 403, 409 */
export const reopenThread = (actor: Actor, ids: Ids): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const { thread, document, place } = await loadThread(tx, actor, ids)
    requireAllowed(maySettleThread(actor, document, thread))
    if (thread.status === 'open') return
    await tx.commentThread.update({ where: { id: ids.threadId }, data: { status: 'open', resolvedAt: null, resolvedById: null } })
    record(threadReopened(place))
  })
