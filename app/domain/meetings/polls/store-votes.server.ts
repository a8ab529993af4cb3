import type { Change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import type { DomainError } from '~/core/errors'
import { newUnorderedId } from '~/core/ids'
import type { Actor } from '../../actor'
import type { Choice, Receipt } from './poll'
import { voteCast } from './poll.events'
import type { CastVoteInput } from './poll.schema'
import { refuseVote } from './refusal'
import { whyRefused } from './why-refused.server'

export interface Vote {
  actor: Actor
  input: CastVoteInput
}

export type Outcome = { receipt: Receipt } | { refusal: DomainError }

interface KnownBallot {
  id: string
  pollId: string
  seatId: string
  choice: Choice
  key: string
  castById: string
  castAt: Date
  /** What must be written: nothing, a new row, or a changed one. */
  write?: 'create' | 'update'
}

/** Stores votes in the order they are given, each by its own merits: what one is refused for does not touch another. */
export const storeVotes = async ({ tx, record }: Pick<Change, 'tx' | 'record'>, votes: Vote[]): Promise<Outcome[]> => {
  const { polls, seats, ballots } = await load(tx, votes)
  const outcomes: Outcome[] = []
  for (const vote of votes) {
    const { actor, input } = vote
    const poll = polls.get(input.pollId)
    const own = seats.filter((seat) => seat.pollId === input.pollId && seat.personId === actor.personId && mayTake(actor, input, seat.seatId))
    if (!poll || own.length === 0) {
      outcomes.push({ refusal: refuseVote(poll ? await whyRefused(tx, vote, poll) : 'unknown') })
      continue
    }
    const seatIds = own.map(({ seatId }) => seatId)
    const known = seatIds.flatMap((seatId) => ballots.get(ballotKey(input.pollId, seatId)) ?? []).filter(({ key }) => key === input.key)
    if (known.length > 0) outcomes.push({ receipt: receiptOf(input, known) })
    else if (poll.status !== 'open') outcomes.push({ refusal: refuseVote('closed') })
    else {
      outcomes.push({ receipt: receiptOf(input, put(ballots, vote, seatIds)) })
      record({ ...voteCast(input.pollId, poll.meetingId, seatIds), actorId: actor.personId })
    }
  }
  await write(tx, [...ballots.values()])
  return outcomes
}

const ballotKey = (pollId: string, seatId: string): string => `${pollId} ${seatId}`

/** Somebody votes for the seats that are theirs today, and for the one they name. */
const mayTake = (actor: Actor, { seatId }: CastVoteInput, wanted: string): boolean => (!seatId || seatId === wanted) && actor.seats.some((seat) => seat.seatId === wanted)

/** The polls, and what they hold of the seats these people may sit on: one read, however many votes. */
const load = async (tx: Tx, votes: Vote[]) => {
  const ids = [...new Set(votes.map(({ input }) => input.pollId))]
  const theirs = { where: { seatId: { in: [...new Set(votes.flatMap(({ actor }) => actor.seats.map((seat) => seat.seatId)))] } } }
  const select = { id: true, status: true, meetingId: true, seats: { ...theirs, select: { pollId: true, seatId: true, personId: true } }, ballots: theirs } as const
  const polls = ids.length === 1 ? [await tx.poll.findUnique({ where: { id: ids[0]! }, select })].filter((poll) => poll !== null) : await tx.poll.findMany({ where: { id: { in: ids } }, select })
  return {
    polls: new Map(polls.map((poll) => [poll.id, poll])),
    seats: polls.flatMap(({ seats }) => seats),
    ballots: new Map<string, KnownBallot>(polls.flatMap(({ ballots }) => ballots.map((ballot) => [ballotKey(ballot.pollId, ballot.seatId), ballot]))),
  }
}

/** The ballots with this answer in them; a ballot keeps its id when the choice changes. */
const put = (ballots: Map<string, KnownBallot>, { actor, input }: Vote, seatIds: string[]): KnownBallot[] =>
  seatIds.map((seatId) => {
    const place = ballotKey(input.pollId, seatId)
    const before = ballots.get(place)
    const ballot: KnownBallot = {
      id: before?.id ?? newUnorderedId(),
      pollId: input.pollId,
      seatId,
      choice: input.choice,
      key: input.key,
      castById: actor.personId,
      castAt: clock.now(),
      write: before && before.write !== 'create' ? 'update' : 'create',
    }
    ballots.set(place, ballot)
    return ballot
  })

const write = async (tx: Tx, ballots: KnownBallot[]): Promise<void> => {
  const fresh = ballots.flatMap(({ write, ...row }) => (write === 'create' ? [row] : []))
  // A vote by itself is the usual case, and costs Prisma half of what a list of one does.
  if (fresh.length === 1) await tx.ballot.create({ data: fresh[0]!, select: { id: true } })
  else if (fresh.length > 1) await tx.ballot.createMany({ data: fresh })
  for (const { id, choice, key, castById, castAt } of ballots.filter((ballot) => ballot.write === 'update'))
    await tx.ballot.updateMany({ where: { id }, data: { choice, key, castById, castAt } })
}

const receiptOf = ({ pollId, key }: CastVoteInput, ballots: KnownBallot[]): Receipt => ({
  pollId,
  key,
  choice: ballots[0]!.choice,
  at: ballots[0]!.castAt.toISOString(),
  ballots: ballots.map(({ id, seatId }) => ({ id, seatId })).sort((left, right) => left.seatId.localeCompare(right.seatId)),
})
