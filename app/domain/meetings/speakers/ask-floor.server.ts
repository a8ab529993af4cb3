import type { Change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { newId } from '~/core/ids'
import { refuseFloor } from './refusal'
import { turnAsked } from './speakers.events'
import { withNewcomer } from './speakers'
import type { SpeakingPlace } from './speaking-place.server'

/** What is on the table. @throws DomainError speakers:refusal.noItem, or itemOver when it is not what the asker saw. */
export const requireCurrentItem = async (tx: Tx, meetingId: string, seenItemId?: string): Promise<string> => {
  const { currentItemId } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { currentItemId: true } })
  if (!currentItemId) throw refuseFloor('noItem')
  if (seenItemId && seenItemId !== currentItemId) throw refuseFloor('itemOver')
  return currentItemId
}

/** The turns of an item that wait, in their order. */
export const readQueue = (tx: Tx, itemId: string) =>
  tx.turn.findMany({ where: { itemId, startedAt: null, withdrawnAt: null }, select: { id: true, isPointOfOrder: true, position: true }, orderBy: { position: 'asc' } })

/** Gives every turn the place it has in the list. */
export const writeOrder = async (tx: Tx, queue: { id: string; position: number }[], order: readonly string[]): Promise<void> => {
  const places = new Map(queue.map(({ id, position }) => [id, position]))
  for (const [position, id] of order.entries()) if (places.get(id) !== position) await tx.turn.update({ where: { id }, data: { position }, select: { id: true } })
}

interface Asked {
  meetingId: string
  itemId: string
  askedById: string
  key: string
  place: SpeakingPlace
  isPointOfOrder: boolean
}

/** A hand that is up stays the same hand; asked again as a point of order, it becomes one. @returns the turn's id */
export const askFloor = async ({ tx, record }: Change, { place, isPointOfOrder, meetingId, itemId, ...asked }: Asked): Promise<string> => {
  const { personId, name, organisationName } = place
  const who = personId ? { personId } : { personId: null, name, organisationName }
  const known = await tx.turn.findFirst({ where: { itemId, ...who, endedAt: null, withdrawnAt: null } })
  if (known && (known.startedAt || known.isPointOfOrder || !isPointOfOrder)) return known.id
  const turn = known
    ? await tx.turn.update({ where: { id: known.id }, data: { isPointOfOrder } })
    : await tx.turn.create({ data: { id: newId(), ...asked, meetingId, itemId, ...place, isPointOfOrder, position: -1, askedAt: clock.now() } })
  const queue = await readQueue(tx, itemId)
  await writeOrder(tx, queue, withNewcomer(queue, turn))
  record(turnAsked(turn, isPointOfOrder))
  return turn.id
}
