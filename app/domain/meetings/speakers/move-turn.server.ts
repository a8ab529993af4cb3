import { change } from '~/core/change.server'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayRun } from '../running/running.policy'
import { readQueue, writeOrder } from './ask-floor.server'
import { refuseFloor } from './refusal'
import { requireTurn } from './require-turn.server'
import { isWaiting, movedBefore } from './speakers'
import { turnMoved } from './speakers.events'

interface Input {
  meetingId: string
  turnId: string
  /** The turn it comes before; without one, or when that is not waiting any more, it goes to the end. */
  before?: string | undefined
}

/**
 * Puts a hand elsewhere on the list. It names its place by its neighbour, so that sending it twice moves it once.
 * @throws DomainError 404, 403, live:refusal.notRunning, or speakers:refusal.withdrawn / begun.
 */
export const moveTurn = (actor: Actor, { meetingId, turnId, before }: Input): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    await requireRunning(tx, actor, meetingId, mayRun)
    const turn = await requireTurn(tx, meetingId, turnId)
    if (!isWaiting(turn)) throw refuseFloor(turn.startedAt ? 'begun' : 'withdrawn')
    const queue = await readQueue(tx, turn.itemId)
    await writeOrder(tx, queue, movedBefore(queue.map(({ id }) => id), turnId, before))
    record(turnMoved(turn))
  })
