import { change } from '~/core/change.server'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'
import { mayOpenPoll } from '../running/running.policy'
import { splitChoices } from './poll'
import { rulesOf } from './poll-result'
import { requireOpenPoll } from './require-open-poll.server'
import { storeResult } from './store-result.server'
import type { PollResult } from './tally/poll-result'
import { tally, type TalliedBallot } from './tally/tally'

/**
 * Closes a poll: counts the ballots, judges them by the poll's rules and stores both, once. A vote committed before this counts; no later one does.
 * @throws DomainError 404, 403, live:refusal.notRunning, polls:closing.alreadyClosed, polls:closing.withdrawn, or polls:closing.countsMissing: a show of hands
 * closes with its counts (409).
 */
export const closePoll = (actor: Actor, { pollId }: { pollId: string }): Promise<PollResult> =>
  change(actor, async ({ tx, record }) => {
    const poll = await requireOpenPoll(tx, actor, pollId, mayOpenPoll)
    if (poll.method === 'showOfHands') throw new DomainError('polls:closing.countsMissing')
    const { counts, result } = tally(await loadBallots(tx, pollId), rulesOf(poll))
    await storeResult({ tx, record }, poll, counts, result)
    return result
  })

/** A proxy votes for the chair's seat, not for the chair. */
const loadBallots = async (tx: Tx, pollId: string): Promise<TalliedBallot[]> => {
  const seats = await tx.pollSeat.findMany({
    where: { pollId, ballot: { isNot: null } },
    select: { weight: true, municipality: true, isChair: true, proxyOf: true, ballot: { select: { choices: true } } },
  })
  return seats.map(({ weight, municipality, isChair, proxyOf, ballot }) => ({ weight, municipality, isChair: isChair && proxyOf === null, choices: splitChoices(ballot!.choices) }))
}
