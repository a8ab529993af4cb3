import { change } from '~/core/change.server'
import type { Tx } from '~/core/db.server'
import { DomainError, notFound } from '~/core/errors'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayOpenPoll } from '../running/running.policy'
import { splitChoices } from './poll'
import { rulesOf } from './poll-result'
import { storeResult } from './store-result.server'
import type { PollResult } from './tally/poll-result'
import { tally, type TalliedBallot } from './tally/tally'

const columns = {
  id: true,
  meetingId: true,
  itemId: true,
  status: true,
  method: true,
  majority: true,
  tieRule: true,
  quorumRule: true,
  quorumNeeded: true,
  quorumPresent: true,
  quorumTotal: true,
  isQuorumReached: true,
  options: { select: { key: true, label: true }, orderBy: { position: 'asc' } },
} as const

/** A poll that may be closed now. @throws DomainError 404, 403, live:refusal.notRunning, polls:closing.alreadyClosed or polls:closing.withdrawn (409). */
export const requireOpenPoll = async (tx: Tx, actor: Actor, pollId: string) => {
  const poll = await tx.poll.findUnique({ where: { id: pollId }, select: columns })
  if (!poll) throw notFound()
  const meeting = await requireRunning(tx, actor, poll.meetingId, mayOpenPoll)
  if (poll.status !== 'open') throw new DomainError(poll.status === 'closed' ? 'polls:closing.alreadyClosed' : 'polls:closing.withdrawn')
  return { poll, meeting }
}

/**
 * Closes a poll: counts the ballots, judges them by the poll's rules and stores both, once. A vote committed before this counts; no later one does.
 * A show of hands closes with its counts (enter-counts).
 * @throws DomainError 404, 403, live:refusal.notRunning, polls:closing.alreadyClosed, polls:closing.withdrawn or polls:closing.countsMissing (409).
 */
export const closePoll = (actor: Actor, { pollId }: { pollId: string }): Promise<PollResult> =>
  change(actor, async ({ tx, record }) => {
    const { poll } = await requireOpenPoll(tx, actor, pollId)
    if (poll.method === 'showOfHands') throw new DomainError('polls:closing.countsMissing')
    const { counts, result } = tally(await loadBallots(tx, pollId), rulesOf(poll))
    await storeResult({ tx, record }, poll, counts, result)
    return result
  })

/** A proxy votes for the chair's seat, not for the chair. */
const loadBallots = async (tx: Tx, pollId: string): Promise<TalliedBallot[]> => {
  const seats = await tx.pollSeat.findMany({ where: { pollId }, select: { seatId: true, weight: true, municipality: true, isChair: true, proxyOf: true } })
  const ballots = await tx.ballot.findMany({ where: { pollId }, select: { seatId: true, choices: true } })
  const kept = new Map(ballots.map(({ seatId, choices }) => [seatId, choices]))
  return seats.flatMap(({ seatId, isChair, proxyOf, ...seat }) => {
    const choices = kept.get(seatId)
    return choices === undefined ? [] : [{ ...seat, choices: splitChoices(choices), isChair: isChair && proxyOf === null }]
  })
}
