import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'

/** A decision rests on a closed poll of its own item. @throws DomainError decisions:refusal.poll (409, at pollId) */
export const requirePollOfItem = async (tx: Tx, itemId: string, pollId: string): Promise<void> => {
  const poll = await tx.poll.findUnique({ where: { id: pollId }, select: { itemId: true, status: true } })
  if (poll?.itemId !== itemId || poll.status !== 'closed') throw new DomainError('decisions:refusal.poll', { field: 'pollId' })
}
