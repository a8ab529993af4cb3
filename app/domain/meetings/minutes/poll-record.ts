import type { Prisma } from '~prisma/client'
import { splitChoices } from '../polls/poll'
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
    select: { name: true, organisationName: true, proxyOf: true, ballot: { select: { choices: true, reason: true, isEntered: true } } },
    orderBy: { name: 'asc' },
  },
} as const

type PollRow = Prisma.PollGetPayload<{ select: typeof pollColumns }>

/** A closed poll as minutes tell it. Names are there only when it was by name, and only of who voted. */
export const pollRecord = (poll: PollRow): PollRecord => {
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
    votes: poll.visibility === 'byName' ? poll.seats.flatMap(({ ballot, ...seat }) => (ballot ? [{ ...seat, choices: splitChoices(ballot.choices), reason: ballot.reason, isEntered: ballot.isEntered }] : [])) : null,
  }
}
