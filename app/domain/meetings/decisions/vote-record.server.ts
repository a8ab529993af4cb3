import { db } from '~/core/db.server'
import { givenAnswers } from '../polls/given-answers.server'
import { pollResultColumns, resultOf } from '../polls/poll-result'

/** How a closed poll went; null while it is open. Seat by seat, the seats ordered by organisation, when it was by name; else `seats` is null. */
export const loadVote = async (pollId: string) => {
  const poll = await db.poll.findUnique({ where: { id: pollId }, select: { ...pollResultColumns, id: true, question: true, closedAt: true, visibility: true, seatsPresent: true } })
  const result = poll && resultOf(poll)
  if (!result) return null
  const { id, question, method, options, closedAt, visibility, seatsPresent } = poll
  return { id, question, method, options, closedAt, visibility, result, seatsPresent, seats: visibility === 'byName' ? await loadSeats(pollId) : null }
}

const loadSeats = async (pollId: string) => {
  const seats = await db.pollSeat.findMany({
    where: { pollId },
    orderBy: [{ organisationName: 'asc' }, { name: 'asc' }],
    select: { seatId: true, name: true, organisationName: true, weight: true, proxyOf: true },
  })
  const answerOf = await givenAnswers(db, [pollId])
  return seats.map((seat) => ({ ...seat, ...answerOf(pollId, seat.seatId) }))
}

export type VoteRecord = NonNullable<Awaited<ReturnType<typeof loadVote>>>