import type { Change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { turnEnded, turnWithdrawn } from './speakers.events'

/** Whoever has the floor on an item is done. */
export const endCurrentTurn = async ({ tx, record }: Change, itemId: string): Promise<void> => {
  const speaking = await tx.turn.findMany({ where: { itemId, startedAt: { not: null }, endedAt: null } })
  for (const turn of speaking) {
    await tx.turn.update({ where: { id: turn.id }, data: { endedAt: clock.now() } })
    record(turnEnded(turn))
  }
}

/** Somebody stays away from an item: who has the floor there is done, and a hand that is up goes down. */
export const endTurnsOf = async ({ tx, record }: Change, itemId: string, personId: string): Promise<void> => {
  const turns = await tx.turn.findMany({ where: { item: { OR: [{ id: itemId }, { parentId: itemId }] }, personId, endedAt: null, withdrawnAt: null } })
  for (const turn of turns) {
    const isSpeaking = turn.startedAt !== null
    await tx.turn.update({ where: { id: turn.id }, data: isSpeaking ? { endedAt: clock.now() } : { withdrawnAt: clock.now() } })
    record(isSpeaking ? turnEnded(turn) : turnWithdrawn(turn))
  }
}

/** An item ends: so does the turn of who has the floor, and the hands that are still up go down. */
export const endTurns = async (work: Change, itemId: string): Promise<void> => {
  await endCurrentTurn(work, itemId)
  const { tx, record } = work
  const waiting = await tx.turn.findMany({ where: { itemId, startedAt: null, withdrawnAt: null } })
  if (waiting.length === 0) return
  await tx.turn.updateMany({ where: { id: { in: waiting.map(({ id }) => id) } }, data: { withdrawnAt: clock.now() } })
  for (const turn of waiting) record(turnWithdrawn(turn))
}
