import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError, notFound } from '~/core/errors'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayOpenPoll } from '../running/running.policy'
import { pollClosed } from './poll.events'
import { type PollResult, tally } from './tally'

/**
 * Closes a poll: counts the ballots, judges them by the poll's rules and stores both, once. A vote committed before this counts; no later one does.
 * @throws DomainError 404, 403, live:refusal.notRunning or polls:closing.alreadyClosed (409).
 */
export const closePoll = (actor: Actor, { pollId }: { pollId: string }): Promise<PollResult> =>
  change(actor, async ({ tx, record }) => {
    const poll = await tx.poll.findUnique({ where: { id: pollId } })
    if (!poll) throw notFound()
    const meeting = await requireRunning(tx, actor, poll.meetingId, mayOpenPoll)
    if (poll.status === 'closed') throw new DomainError('polls:closing.alreadyClosed')
    const result = tally(await loadBallots(tx, pollId), poll)
    const { seats, weights, isAdopted } = result
    await tx.poll.update({
      where: { id: pollId },
      data: {
        status: 'closed',
        closedAt: clock.now(),
        forSeats: seats.for,
        againstSeats: seats.against,
        abstainSeats: seats.abstain,
        forWeight: weights.for,
        againstWeight: weights.against,
        abstainWeight: weights.abstain,
        isAdopted,
      },
    })
    record(pollClosed(pollId, meeting.id, { itemId: poll.itemId, seats, weights, isAdopted }))
    return result
  })

const loadBallots = async (tx: Tx, pollId: string) => {
  const seats = await tx.pollSeat.findMany({ where: { pollId }, select: { seatId: true, weight: true } })
  const weights = new Map(seats.map(({ seatId, weight }) => [seatId, weight]))
  const ballots = await tx.ballot.findMany({ where: { pollId }, select: { seatId: true, choice: true } })
  return ballots.map(({ seatId, choice }) => ({ choice, weight: weights.get(seatId) ?? 0 }))
}
