import { db } from '~/core/db.server'
import { pollResultColumns, resultOf } from '../polls/poll-result'

/** How a closed poll went, seat by seat, the seats ordered by organisation; null while it is open. */
export const loadVote = async (pollId: string) => {
  const poll = await db.poll.findUnique({
    where: { id: pollId },
    select: {
      ...pollResultColumns,
      question: true,
      forLabel: true,
      againstLabel: true,
      abstainLabel: true,
      closedAt: true,
      seats: { orderBy: [{ organisationName: 'asc' }, { name: 'asc' }], select: { seatId: true, name: true, organisationName: true, weight: true } },
      ballots: { select: { seatId: true, choice: true } },
    },
  })
  const result = poll && resultOf(poll)
  if (!result) return null
  const choices = new Map(poll.ballots.map(({ seatId, choice }) => [seatId, choice]))
  const { question, forLabel, againstLabel, abstainLabel, closedAt } = poll
  return {
    question,
    closedAt,
    labels: { for: forLabel, against: againstLabel, abstain: abstainLabel },
    result,
    seats: poll.seats.map((seat) => ({ ...seat, choice: choices.get(seat.seatId) ?? null })),
  }
}

export type VoteRecord = NonNullable<Awaited<ReturnType<typeof loadVote>>>
