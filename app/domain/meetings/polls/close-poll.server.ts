import { change } from '~/core/change.server'
import { db, type Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'
import { mayOpenPoll } from '../running/running.policy'
import { givenAnswers } from './given-answers.server'
import { rulesOf } from './poll-result'
import { requireOpenPoll } from './require-open-poll.server'
import { tryToEraseTraces } from './secret/erase-traces.server'
import { openAhead, takeSecretBallots } from './secret/take-secret-ballots.server'
import { voidPoll } from './secret/void-poll.server'
import { storeResult } from './store-result.server'
import type { PollResult } from './tally/poll-result'
import { tally, type TalliedBallot } from './tally/tally'

/**
 * Closes a poll: counts the ballots, judges them by the poll's rules and stores both, once. A vote committed before this counts; no later one does.
 * @throws DomainError 404, 403, live:refusal.notRunning, polls:closing.alreadyClosed, polls:closing.withdrawn, polls:closing.countsMissing: a show of hands
 * closes with its counts; or polls:closing.keyMissing: a secret poll without its key is void (409).
 */
export const closePoll = async (actor: Actor, { pollId }: { pollId: string }): Promise<PollResult> => {
  const ahead = await openEnvelopesAhead(actor, pollId)
  const result = await change(actor, async ({ tx, record }) => {
    const poll = await requireOpenPoll(tx, actor, pollId, mayOpenPoll)
    if (poll.method === 'showOfHands') throw new DomainError('polls:closing.countsMissing')
    const { counts, result } = tally(ahead ? await takeSecretBallots(tx, poll, ahead) : await loadBallots(tx, pollId), rulesOf(poll))
    await storeResult({ tx, record }, poll, counts, result)
    return result
  })
  if (ahead) await tryToEraseTraces()
  return result
}

/** Opens what a secret poll holds before the transaction that closes it; null for any other poll. */
const openEnvelopesAhead = async (actor: Actor, pollId: string) => {
  const secret = await db.secretPoll.findUnique({ where: { pollId }, select: { pollId: true, publicKey: true } })
  if (!secret) return null
  await requireOpenPoll(db, actor, pollId, mayOpenPoll)
  const ahead = await openAhead(secret)
  if (ahead) return ahead
  // Somebody else may have closed it in this moment: then its key is gone because it is done.
  if (!(await voidPoll(pollId))) await requireOpenPoll(db, actor, pollId, mayOpenPoll)
  await tryToEraseTraces()
  throw new DomainError('polls:closing.keyMissing')
}

/** A proxy votes for the chair's seat, not for the chair. */
const loadBallots = async (tx: Tx, pollId: string): Promise<TalliedBallot[]> => {
  const answerOf = await givenAnswers(tx, [pollId])
  const seats = await tx.pollSeat.findMany({ where: { pollId, ballot: { isNot: null } }, select: { seatId: true, weight: true, municipality: true, isChair: true, proxyOf: true } })
  return seats.map(({ seatId, isChair, proxyOf, ...seat }) => ({ ...seat, isChair: isChair && proxyOf === null, choices: answerOf(pollId, seatId).choices }))
}
