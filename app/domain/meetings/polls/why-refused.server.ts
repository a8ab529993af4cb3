import type { Tx } from '~/core/db.server'
import type { Actor } from '../../actor'
import { isMember } from '../../permissions'
import { entryColumns, isRecused } from '../attendance/log'
import type { CastVoteInput } from './poll.schema'
import type { RefusalCode } from './refusal'

/** Why somebody has no seat to vote for in a poll that exists. */
export const whyRefused = async (tx: Tx, { actor, input }: { actor: Actor; input: Pick<CastVoteInput, 'pollId' | 'seatId'> }, { meetingId, itemId }: { meetingId: string; itemId: string }): Promise<RefusalCode> => {
  const { bodyId } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { bodyId: true } })
  if (!isMember(actor, bodyId)) return isGuestAt(actor, meetingId, itemId) ? 'notEntitled' : 'unknown'
  const asked = actor.seats.filter((seat) => seat.bodyId === bodyId && (!input.seatId || seat.seatId === input.seatId))
  const seatId = { in: asked.map((seat) => seat.seatId) }
  const taken = await tx.pollSeat.findFirst({ where: { pollId: input.pollId, seatId }, select: { proxyOf: true } })
  if (taken) return taken.proxyOf === null ? 'substituted' : 'delegated'
  if (!asked.some(({ votes }) => votes)) return 'notEntitled'
  const sitters = await tx.attendance.findMany({ where: { meetingId, seatId, seat: { votes: true } }, select: { personId: true, name: true, entries: { select: entryColumns } } })
  const own = sitters.filter(({ personId }) => personId === actor.personId)
  if (sitters.length > 0 && own.length === 0) return 'substituted'
  const { parentId } = await tx.agendaItem.findUniqueOrThrow({ where: { id: itemId }, select: { parentId: true } })
  return own.some((sitting) => isRecused(sitting, [itemId, parentId])) ? 'recused' : 'absent'
}

/** A guest of the meeting, or of the item, sees the poll but never votes. */
const isGuestAt = (actor: Actor, meetingId: string, itemId: string): boolean =>
  actor.guestOf.some((guest) => guest.meetingId === meetingId && (guest.itemId === null || guest.itemId === itemId))
