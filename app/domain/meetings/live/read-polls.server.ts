import type { Db } from '~/core/db.server'
import { givenAnswers } from '../polls/given-answers.server'
import { pollResultColumns, resultOf, rulesOf } from '../polls/poll-result'
import type { LivePoll, LiveVote } from './live-view'

const columns = {
  ...pollResultColumns,
  id: true,
  itemId: true,
  question: true,
  minChoices: true,
  maxChoices: true,
  visibility: true,
  interim: true,
  seatsPresent: true,
  openedAt: true,
  closedAt: true,
  withdrawReason: true,
  item: { select: { currentOf: { select: { id: true } } } },
  secret: { select: { publicKey: true, publication: true, isSmall: true, weightsTell: true, invalid: true, voidedAt: true } },
} as const

/**
 * The polls of a meeting, in the order they opened, with the result of those that have closed. Choices are read of closed polls alone, and only where they go
 * by name and their item is on the table: a meeting with many polls behind it stays as light as it began.
 */
export const readPolls = async (database: Db, meetingId: string): Promise<LivePoll[]> => {
  const polls = await database.poll.findMany({ where: { meetingId }, select: columns, orderBy: { openedAt: 'asc' } })
  const named = polls.filter(({ status, visibility, item }) => status === 'closed' && visibility === 'byName' && item.currentOf !== null)
  const votes = await readVotes(database, named.map(({ id }) => id))
  return polls.map((poll) => ({
    id: poll.id,
    itemId: poll.itemId,
    question: poll.question,
    method: poll.method,
    options: poll.options,
    minChoices: poll.minChoices,
    maxChoices: poll.maxChoices,
    majority: poll.majority,
    tieRule: poll.tieRule,
    visibility: poll.visibility,
    interim: poll.interim,
    quorum: rulesOf(poll).quorum,
    status: poll.status,
    seats: poll.seatsPresent,
    openedAt: poll.openedAt.toISOString(),
    closedAt: poll.closedAt?.toISOString() ?? null,
    withdrawReason: poll.withdrawReason,
    result: resultOf(poll),
    votes: votes.get(poll.id) ?? null,
    secret: secretOf(poll.secret),
  }))
}

const secretOf = (secret: (Omit<NonNullable<LivePoll['secret']>, 'isVoid'> & { voidedAt: Date | null }) | null): LivePoll['secret'] => {
  if (!secret) return null
  const { voidedAt, ...facts } = secret
  return { ...facts, isVoid: voidedAt !== null }
}

/** Who voted what in these polls: one row per seat, by name. */
const readVotes = async (database: Db, pollIds: string[]): Promise<Map<string, LiveVote[]>> => {
  const found = new Map<string, LiveVote[]>(pollIds.map((id) => [id, []]))
  if (pollIds.length === 0) return found
  const answerOf = await givenAnswers(database, pollIds)
  const seats = await database.pollSeat.findMany({
    where: { pollId: { in: pollIds } },
    select: { pollId: true, seatId: true, name: true, organisationName: true, proxyOf: true },
    orderBy: [{ name: 'asc' }, { seatId: 'asc' }],
  })
  for (const { pollId, seatId, ...seat } of seats) found.get(pollId)?.push({ ...seat, ...answerOf(pollId, seatId) })
  return found
}
