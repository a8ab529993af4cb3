import type { Prisma } from '~prisma/client'
import type { GivenAnswer } from '../polls/given-answers.server'
import { chairChoices, pollResultColumns, rulesOf } from '../polls/poll-result'
import { judge } from '../polls/tally/judge'
import type { PollRecord } from './records'

/** Select these of a closed poll to make its record. */
export const pollColumns = {
  ...pollResultColumns,
  id: true,
  itemId: true,
  question: true,
  visibility: true,
  isAdopted: true,
  seatsPresent: true,
  seats: {
    select: { seatId: true, name: true, organisationName: true, proxyOf: true },
    orderBy: { name: 'asc' },
  },
} as const

type PollRow = Prisma.PollGetPayload<{ select: typeof pollColumns }>

/** Whether minutes tell who voted what in a poll. */
export const isNamed = ({ visibility }: Pick<PollRow, 'visibility'>): boolean => visibility === 'byName'

/** A closed poll as minutes tell it, with the answers its seats gave. Names are there only when it was by name, and only of who voted. */
export const pollRecord = (poll: PollRow, answerOf: (pollId: string, seatId: string) => GivenAnswer): PollRecord => {
  const rules = rulesOf(poll)
  return {
    kind: 'poll',
    version: 2,
    id: poll.id,
    itemId: poll.itemId,
    question: poll.question,
    method: poll.method,
    visibility: poll.visibility,
    options: poll.options,
    majority: poll.majority,
    tieRule: poll.tieRule,
    quorum: rules.quorum,
    seats: poll.seatsPresent,
    counts: poll.counts,
    castingKey: poll.castingKey,
    isAdopted: poll.isAdopted,
    winners: judge(poll.counts, rules, chairChoices(poll)).winners,
    votes: isNamed(poll) ? poll.seats.map(({ seatId, ...seat }) => ({ ...seat, ...answerOf(poll.id, seatId) })).filter(({ choices }) => choices.length > 0) : null,
  }
}
