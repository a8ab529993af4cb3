import type { Tx } from '~/core/db.server'
import { clock } from '~/core/clock'
import { DomainError, notFound } from '~/core/errors'
import { votingSeatsAt } from '../attendance/roster.server'

interface Wish {
  meeting: { id: string; bodyId: string }
  giverSeatId: string
  holderSeatId: string
  itemId: string | undefined
}

/**
 * Whether a body allows this proxy: proxies at all, between two voting seats of it, one at a time per giver, and no more per holder than it says. What
 * one person holds is counted over all their seats.
 * @throws DomainError (409) at its field.
 */
export const requirePossible = async (tx: Tx, { meeting, giverSeatId, holderSeatId, itemId }: Wish): Promise<void> => {
  const { maxProxies } = await tx.body.findUniqueOrThrow({ where: { id: meeting.bodyId }, select: { maxProxies: true } })
  if (maxProxies === 0) throw new DomainError('attendance:refusal.proxyNone')
  if (giverSeatId === holderSeatId) throw new DomainError('attendance:refusal.proxySelf', { field: 'holderSeatId' })
  const seats = await tx.seat.findMany({ where: votingSeatsAt(meeting.bodyId, clock.now()), select: { id: true, holderId: true, holder: { select: { name: true } } } })
  const [giver, holder] = [giverSeatId, holderSeatId].map((id) => seats.find((seat) => seat.id === id))
  if (!giver) throw new DomainError('attendance:refusal.proxyNotVoting', { field: 'giverSeatId' })
  if (!holder) throw new DomainError('attendance:refusal.proxyNotVoting', { field: 'holderSeatId' })
  const given = await tx.proxy.findMany({ where: { meetingId: meeting.id, revokedAt: null }, select: { giverSeatId: true, holderSeatId: true, itemId: true } })
  const overlapping = given.filter((proxy) => !itemId || proxy.itemId === null || proxy.itemId === itemId)
  if (overlapping.some((proxy) => proxy.giverSeatId === giverSeatId)) throw new DomainError('attendance:refusal.proxyDouble', { field: 'giverSeatId' })
  const theirs = new Set(seats.filter(({ id, holderId }) => id === holderSeatId || (holderId !== null && holderId === holder.holderId)).map(({ id }) => id))
  if (overlapping.filter((proxy) => theirs.has(proxy.holderSeatId)).length >= maxProxies)
    throw new DomainError('attendance:refusal.proxyFull', { field: 'holderSeatId', values: { name: holder.holder?.name ?? '' } })
}

/** @throws DomainError 404 when the meeting has no such item. */
export const requireItemOf = async (tx: Tx, meetingId: string, itemId: string): Promise<void> => {
  if ((await tx.agendaItem.count({ where: { id: itemId, meetingId } })) === 0) throw notFound()
}

/** A proxy is used once a vote opened in which its giver's seat was voted for by another. A used one stays, so that there is no earlier one to confuse it with. */
export const isUsed = async (tx: Tx, { meetingId, giverSeatId, itemId }: { meetingId: string; giverSeatId: string; itemId: string | null }): Promise<boolean> =>
  (await tx.pollSeat.count({
    where: { seatId: giverSeatId, proxyOf: { not: null }, poll: { meetingId, ...(itemId && { item: { OR: [{ id: itemId }, { parentId: itemId }] } }) } },
  })) > 0
