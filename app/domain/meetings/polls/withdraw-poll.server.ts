import { change } from '~/core/change.server'
import { momentAfter } from '~/core/clock'
import type { Actor } from '../../actor'
import { mayOpenPoll } from '../running/running.policy'
import { pollWithdrawn } from './poll.events'
import { requireOpenPoll } from './require-open-poll.server'

/**
 * Withdraws a poll that was opened by mistake, with the reason. It has no result, and its ballots never count.
 * @throws DomainError as closePoll.
 */
export const withdrawPoll = (actor: Actor, { pollId, reason }: { pollId: string; reason: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const poll = await requireOpenPoll(tx, actor, pollId, mayOpenPoll)
    await tx.poll.update({ where: { id: pollId }, data: { status: 'withdrawn', withdrawnAt: momentAfter(poll.openedAt), withdrawReason: reason }, select: { id: true } })
    record(pollWithdrawn(pollId, poll.meetingId, { itemId: poll.itemId, reason }))
  })
