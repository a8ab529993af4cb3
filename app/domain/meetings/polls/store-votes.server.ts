import type { Change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'
import { isMember } from '../../permissions'
import { type Answer, answeredBefore, giveAnswer } from './ballot-place'
import { faultIn, reasonFor } from './check-answer'
import { isAnsweredByMembers, joinChoices, type Receipt, splitChoices } from './poll'
import { voteCast } from './poll.events'
import type { CastVoteInput } from './poll.schema'
import { refuseVote, type RefusalCode } from './refusal'
import { loadPolls, type VotedPoll, type VotedSeat } from './voted-polls.server'
import { whyRefused } from './why-refused.server'
import { writeBallots } from './write-ballots.server'

export interface Vote {
  actor: Actor
  input: CastVoteInput
}

export type Outcome = { receipt: Receipt } | { refusal: DomainError }

/** Stores votes in the order they are given, each by its own merits: what one is refused for does not touch another. */
export const storeVotes = async ({ tx, record }: Pick<Change, 'tx' | 'record'>, votes: Vote[]): Promise<Outcome[]> => {
  const polls = await loadPolls(tx, votes)
  const outcomes: Outcome[] = []
  for (const vote of votes) {
    const { actor, input } = vote
    const poll = polls.get(input.pollId)
    const own = poll ? poll.seats.filter((seat) => mayTake(actor, input, poll, seat)) : []
    if (!poll || own.length === 0) {
      outcomes.push({ refusal: refuseVote(poll ? await whyRefused(tx, vote, poll) : 'unknown') })
      continue
    }
    const known = own.flatMap((seat) => answeredBefore(seat, input.key) ?? [])
    const refusal = known.length > 0 ? null : refusalOf(poll, input)
    if (refusal) outcomes.push({ refusal: refuseVote(refusal) })
    else if (known.length > 0) outcomes.push({ receipt: receiptOf(input, known) })
    else {
      outcomes.push({ receipt: receiptOf(input, cast(poll, own, vote)) })
      record({ ...voteCast(poll.id, poll.meetingId, own.map(({ seatId }) => seatId)), actorId: actor.personId })
    }
  }
  await writeBallots(tx, [...polls.values()].flatMap(({ seats }) => seats))
  return outcomes
}

/** Somebody votes for the seats that are theirs today, for those whose proxy they hold while they sit in the body, and for the one they name. */
const mayTake = (actor: Actor, { seatId }: CastVoteInput, poll: VotedPoll, seat: VotedSeat): boolean => {
  if (seat.personId !== actor.personId || (seatId && seatId !== seat.seatId)) return false
  return seat.proxyOf === null ? actor.seats.some((mine) => mine.seatId === seat.seatId) : isMember(actor, poll.bodyId ?? '')
}

const refusalOf = (poll: VotedPoll, input: CastVoteInput): RefusalCode | null => {
  if (poll.status !== 'open') return poll.status
  if (poll.visibility === 'secret') return 'sealed'
  if (!isAnsweredByMembers(poll.method)) return 'bySecretary'
  return faultIn(poll, input)
}

/** One moment for all seats of a vote, so that a replay gives the same receipt whichever of them it finds. */
const cast = (poll: VotedPoll, seats: VotedSeat[], { actor, input }: Vote): Answer[] => {
  const answer = { choices: joinChoices(input.choices), reason: reasonFor(poll.method, input.reason), key: input.key, isEntered: false, castById: actor.personId, castAt: clock.now() }
  return seats.map((seat) => giveAnswer(seat, poll.id, answer))
}

const receiptOf = ({ pollId, key }: CastVoteInput, answers: Answer[]): Receipt => ({
  pollId,
  key,
  choices: splitChoices(answers[0]!.choices),
  at: answers[0]!.castAt.toISOString(),
  ballots: answers.map(({ id, seatId }) => ({ id, seatId })).sort((left, right) => left.seatId.localeCompare(right.seatId)),
})
