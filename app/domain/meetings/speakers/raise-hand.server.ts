import { change } from '~/core/change.server'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayFollow } from '../running/running.policy'
import { askFloor, requireCurrentItem } from './ask-floor.server'
import { refuseFloor } from './refusal'
import { speakingPlace } from './speaking-place.server'

interface Input {
  meetingId: string
  isPointOfOrder?: boolean
  /** The item the person saw when asking. */
  itemId?: string | undefined
  /** Made by the client: the same key again is the same hand, whatever became of it. */
  key: string
}

/**
 * Asks for the floor on the item on the table. A point of order (ordemotie) comes before ordinary hands.
 * @throws DomainError 404, live:refusal.notRunning, or one of refusal.ts: noItem, itemOver, noPlace.
 */
export const raiseHand = (actor: Actor, { meetingId, isPointOfOrder = false, itemId: seen, key }: Input): Promise<{ turnId: string }> =>
  change(actor, async (work) => {
    const { tx } = work
    const known = await tx.turn.findUnique({ where: { askedById_key: { askedById: actor.personId, key } }, select: { id: true } })
    if (known) return { turnId: known.id }
    await requireRunning(tx, actor, meetingId, mayFollow)
    const itemId = await requireCurrentItem(tx, meetingId, seen)
    const place = await speakingPlace(tx, meetingId, itemId, actor.personId)
    if (!place) throw refuseFloor('noPlace')
    return { turnId: await askFloor(work, { meetingId, itemId, askedById: actor.personId, key, place, isPointOfOrder }) }
  })
