import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { newUnorderedId } from '~/core/ids'
import { sha256 } from '~/core/secrets.server'
import type { Actor } from '../../../actor'
import { isMember } from '../../../permissions'
import type { Receipt } from '../poll'
import { voteCast } from '../poll.events'
import { refuseVote } from '../refusal'
import { whyRefused } from '../why-refused.server'
import { envelopeBytes } from './envelope'
import type { SealedVoteInput } from './sealed-vote.schema'

/**
 * Stores sealed votes, one for each seat named: that the seat took part, and an envelope that leads to no seat, in one transaction. What was cast does not change;
 * the same key again gives the same receipt and stores nothing. When the promise resolves the vote is on disk.
 * @returns a receipt without choices: nobody here knows them
 * @throws DomainError of refusal.ts: closed, withdrawn, notEntitled, absent, substituted, delegated, recused, unknown, malformed, alreadyVoted.
 */
export const castSecretVote = (actor: Actor, input: SealedVoteInput): Promise<Receipt> =>
  change(actor, async ({ tx, record }) => {
    const { poll, seats } = await requireSeats(tx, actor, input)
    const before = seats.flatMap(({ participation }) => participation ?? [])
    if (before.length === seats.length && before.every(({ key }) => key === input.key)) return receiptOf(input, before)
    if (poll.status !== 'open') throw refuseVote(poll.status)
    if (before.length > 0) throw refuseVote('alreadyVoted')
    const envelopes = await requireFresh(tx, input)
    const participations = seats.map(({ seatId }) => ({ pollId: input.pollId, seatId, id: newUnorderedId(), key: input.key, castById: actor.personId, castAt: clock.now() }))
    await tx.participation.createMany({ data: participations })
    const weightOf = new Map(seats.map(({ seatId, weight }) => [seatId, weight]))
    await tx.sealedEnvelope.createMany({ data: envelopes.map(({ seatId, ...row }) => ({ ...row, pollId: input.pollId, weight: weightOf.get(seatId) ?? 1 })) })
    record(voteCast(input.pollId, poll.meetingId, seats.map(({ seatId }) => seatId)))
    return receiptOf(input, participations)
  })

const requireSeats = async (tx: Tx, actor: Actor, { pollId, envelopes }: SealedVoteInput) => {
  const seatIds = envelopes.map(({ seatId }) => seatId)
  const poll = await tx.poll.findUnique({
    where: { id: pollId },
    select: {
      status: true,
      meetingId: true,
      itemId: true,
      meeting: { select: { bodyId: true } },
      secret: { select: { pollId: true } },
      seats: { where: { seatId: { in: seatIds } }, select: { seatId: true, personId: true, proxyOf: true, weight: true, participation: true } },
    },
  })
  if (!poll) throw refuseVote('unknown')
  const isTheirs = (seatId: string): boolean => actor.seats.some((mine) => mine.seatId === seatId)
  const seats = poll.seats.filter(({ seatId, personId, proxyOf }) => personId === actor.personId && (proxyOf === null ? isTheirs(seatId) : isMember(actor, poll.meeting.bodyId)))
  const other = seatIds.find((seatId) => !seats.some((seat) => seat.seatId === seatId))
  if (other) throw refuseVote(await whyRefused(tx, { actor, input: { pollId, seatId: other } }, poll))
  if (!poll.secret) throw refuseVote('malformed')
  return { poll, seats }
}

/** Envelopes that nobody handed in before: a copy of somebody's envelope would count as theirs. */
const requireFresh = async (tx: Tx, { envelopes }: SealedVoteInput) => {
  const fresh = envelopes.map(({ seatId, envelope }) => {
    const bytes = envelopeBytes(envelope)
    if (!bytes) throw refuseVote('malformed')
    return { seatId, envelope, hash: sha256(bytes) }
  })
  const hashes = new Set(fresh.map(({ hash }) => hash))
  if (hashes.size < fresh.length || (await tx.sealedEnvelope.count({ where: { hash: { in: [...hashes] } } })) > 0) throw refuseVote('malformed')
  return fresh
}

const receiptOf = ({ pollId, key }: SealedVoteInput, taken: { id: string; seatId: string; castAt: Date }[]): Receipt => ({
  pollId,
  key,
  choices: [],
  at: taken[0]!.castAt.toISOString(),
  ballots: taken.map(({ id, seatId }) => ({ id, seatId })).sort((left, right) => left.seatId.localeCompare(right.seatId)),
})
