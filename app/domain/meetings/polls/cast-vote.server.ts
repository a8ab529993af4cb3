import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { newUnorderedId } from '~/core/ids'
import type { Actor } from '../../actor'
import { isMember } from '../../permissions'
import type { Receipt } from './poll'
import { voteCast } from './poll.events'
import type { CastVoteInput } from './poll.schema'
import { type RefusalCode, refuseVote } from './refusal'

/**
 * Votes for one seat, or for every seat the actor sits on in this poll. Until the poll closes a later answer replaces an earlier one; the same key again
 * gives the same receipt and stores nothing. When the promise resolves the vote is on disk.
 * @throws DomainError of refusal.ts: closed, notEntitled, absent, substituted, unknown.
 */
export const castVote = (actor: Actor, input: CastVoteInput): Promise<Receipt> =>
  change(actor, async ({ tx, record }) => {
    const poll = await loadPoll(tx, actor, input.pollId)
    if (!poll) throw refuseVote('unknown')
    const seatIds = poll.seats.filter(({ seatId, personId }) => personId === actor.personId && (!input.seatId || input.seatId === seatId)).map(({ seatId }) => seatId)
    if (seatIds.length === 0) throw refuseVote(await whyNot(tx, actor, input, poll))
    const cast = poll.ballots.filter(({ seatId }) => seatIds.includes(seatId))
    const known = cast.filter(({ key }) => key === input.key)
    if (known.length > 0) return receiptOf(input, known)
    if (poll.status !== 'open') throw refuseVote('closed')

    const castAt = clock.now()
    const answer = { choice: input.choice, key: input.key, castById: actor.personId, castAt }
    const fresh = seatIds.filter((seatId) => !cast.some((ballot) => ballot.seatId === seatId)).map((seatId) => ({ id: newUnorderedId(), pollId: input.pollId, seatId, ...answer }))
    if (fresh.length > 0) await tx.ballot.createMany({ data: fresh })
    if (cast.length > 0) await tx.ballot.updateMany({ where: { id: { in: cast.map(({ id }) => id) } }, data: answer })
    record(voteCast(input.pollId, poll.meetingId, seatIds))
    return receiptOf(input, [...cast.map((ballot) => ({ ...ballot, ...answer })), ...fresh])
  })

/** The poll, and what it holds of the seats the actor may sit on: one read, for this is the busiest moment of a meeting. */
const loadPoll = (tx: Tx, actor: Actor, pollId: string) => {
  const mine = { where: { seatId: { in: actor.seats.map(({ seatId }) => seatId) } } }
  return tx.poll.findUnique({
    where: { id: pollId },
    select: {
      status: true,
      meetingId: true,
      seats: { ...mine, select: { seatId: true, personId: true } },
      ballots: { ...mine, select: { id: true, seatId: true, key: true, choice: true, castAt: true } },
    },
  })
}

type LoadedPoll = NonNullable<Awaited<ReturnType<typeof loadPoll>>>

const receiptOf = ({ pollId, key }: CastVoteInput, ballots: Pick<LoadedPoll['ballots'][number], 'id' | 'seatId' | 'choice' | 'castAt'>[]): Receipt => ({
  pollId,
  key,
  choice: ballots[0]!.choice,
  at: ballots[0]!.castAt.toISOString(),
  ballots: ballots.map(({ id, seatId }) => ({ id, seatId })).sort((left, right) => left.seatId.localeCompare(right.seatId)),
})

const whyNot = async (tx: Tx, actor: Actor, { pollId, seatId }: CastVoteInput, poll: LoadedPoll): Promise<RefusalCode> => {
  const { meeting } = await tx.poll.findUniqueOrThrow({ where: { id: pollId }, select: { meeting: { select: { bodyId: true } } } })
  if (!isMember(actor, meeting.bodyId)) return 'unknown'
  const isAsked = (seat: { seatId: string }) => !seatId || seat.seatId === seatId
  if (poll.seats.some(isAsked)) return 'substituted'
  const votes = actor.seats.some((seat) => seat.bodyId === meeting.bodyId && seat.votes && isAsked(seat))
  if (!votes) return 'notEntitled'
  const sitter = await tx.attendance.findFirst({ where: { meetingId: poll.meetingId, seatId: { in: actor.seats.filter(isAsked).map((seat) => seat.seatId) } }, select: { personId: true } })
  return sitter && sitter.personId !== actor.personId ? 'substituted' : 'absent'
}
