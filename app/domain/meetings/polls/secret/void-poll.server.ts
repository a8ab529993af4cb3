import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { pollWithdrawn } from '../poll.events'
import { voidReason } from './secret-poll'

/** Withdraws a secret poll whose key is gone: nobody can open its envelopes any more. @returns false, and nothing is done, when it is not open. */
export const voidPoll = (pollId: string): Promise<boolean> =>
  change(null, async ({ tx, record }) => {
    const poll = await tx.poll.findUniqueOrThrow({ where: { id: pollId }, select: { status: true, meetingId: true, itemId: true } })
    if (poll.status !== 'open') return false
    await tx.poll.update({ where: { id: pollId }, data: { status: 'withdrawn', withdrawnAt: clock.now(), withdrawReason: voidReason }, select: { id: true } })
    await tx.secretPoll.update({ where: { pollId }, data: { voidedAt: clock.now() }, select: { pollId: true } })
    record(pollWithdrawn(pollId, poll.meetingId, { itemId: poll.itemId, reason: voidReason }))
    return true
  })
