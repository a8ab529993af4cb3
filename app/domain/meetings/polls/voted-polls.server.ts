import type { Tx } from '~/core/db.server'
import type { Actor } from '../../actor'
import type { BallotPlace, Earlier } from './ballot-place'
import type { AskedPoll } from './check-answer'
import { hasWrittenOptions, optionKeys, type PollStatus, type PollVisibility } from './poll'
import type { CastVoteInput } from './poll.schema'

/** A seat that one of the voters votes for. `proxyOf`: for somebody who is not there. */
export interface VotedSeat extends BallotPlace {
  personId: string | null
  proxyOf: string | null
}

/** A poll with what it holds of the seats these voters vote for. `bodyId` is there when one of them votes by proxy. */
export interface VotedPoll extends AskedPoll {
  id: string
  meetingId: string
  itemId: string
  bodyId: string | undefined
  status: PollStatus
  visibility: PollVisibility
  seats: VotedSeat[]
}

interface Vote {
  actor: Actor
  input: CastVoteInput
}

/** The polls of some votes: one read, however many votes; what most polls do not need is read only for those that do. */
export const loadPolls = async (tx: Tx, votes: Vote[]): Promise<Map<string, VotedPoll>> => {
  const ids = [...new Set(votes.map(({ input }) => input.pollId))]
  const voters = [...new Set(votes.map(({ actor }) => actor.personId))]
  const select = {
    id: true,
    meetingId: true,
    itemId: true,
    status: true,
    method: true,
    visibility: true,
    hasAbstention: true,
    minChoices: true,
    maxChoices: true,
    seats: { where: { personId: { in: voters } }, select: { seatId: true, personId: true, proxyOf: true, ballot: true } },
  } as const
  const rows = ids.length === 1 ? [await tx.poll.findUnique({ where: { id: ids[0]! }, select })].filter((poll) => poll !== null) : await tx.poll.findMany({ where: { id: { in: ids } }, select })
  const written = await countOptions(tx, rows.filter(({ method }) => hasWrittenOptions(method)).map(({ id }) => id))
  const bodies = await loadBodies(tx, rows.filter(({ seats }) => seats.some(({ proxyOf }) => proxyOf !== null)).map(({ meetingId }) => meetingId))
  const earlier = await loadEarlier(tx, rows.flatMap(({ seats }) => seats.flatMap(({ ballot }) => ballot ?? [])), votes)
  return new Map(
    rows.map(({ hasAbstention, seats, ...poll }) => {
      const keys = optionKeys(poll.method, hasAbstention, (written.get(poll.id) ?? 0) - (hasAbstention ? 1 : 0))
      const places = seats.map((seat): VotedSeat => ({ ...seat, earlier: earlier.get(seat.ballot?.id ?? '') ?? new Map(), write: 'nothing', replaced: [] }))
      return [poll.id, { ...poll, bodyId: bodies.get(poll.meetingId), options: keys.map((key) => ({ key })), seats: places }]
    }),
  )
}

const countOptions = async (tx: Tx, pollIds: string[]): Promise<Map<string, number>> => {
  if (pollIds.length === 0) return new Map()
  const groups = await tx.pollOption.groupBy({ by: ['pollId'], where: { pollId: { in: pollIds } }, _count: true })
  return new Map(groups.map(({ pollId, _count }) => [pollId, _count]))
}

const loadBodies = async (tx: Tx, meetingIds: string[]): Promise<Map<string, string>> => {
  if (meetingIds.length === 0) return new Map()
  const meetings = await tx.meeting.findMany({ where: { id: { in: meetingIds } }, select: { id: true, bodyId: true } })
  return new Map(meetings.map(({ id, bodyId }) => [id, bodyId]))
}

/** The answers that were replaced and are asked again by their key: only who voted before, and comes with another key, can have one. */
const loadEarlier = async (tx: Tx, ballots: { id: string; key: string }[], votes: Vote[]): Promise<Map<string, Map<string, Earlier>>> => {
  const found = new Map<string, Map<string, Earlier>>()
  const keys = [...new Set(votes.map(({ input }) => input.key))]
  const changed = ballots.filter(({ key }) => keys.some((asked) => asked !== key))
  if (changed.length === 0) return found
  const rows = await tx.earlierAnswer.findMany({ where: { ballotId: { in: changed.map(({ id }) => id) }, key: { in: keys } } })
  for (const { ballotId, ...answer } of rows) found.set(ballotId, (found.get(ballotId) ?? new Map<string, Earlier>()).set(answer.key, answer))
  return found
}
