import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'
import { itemMoved } from './agenda.events'
import { markChanged, placementsOf, requireEditable, requireItem, writePlacements } from './agenda-write.server'
import { moveRefusal, moveTo } from './move'

interface Move {
  meetingId: string
  itemId: string
  /** null: the top of the agenda; left out: where it stands now. */
  parentId?: string | null
  /** Counted from 0; past the end is the end. */
  position: number
}

/** Moves an item among its siblings, under another item, or back to the top. */
export const moveItem = (actor: Actor, { meetingId, itemId, parentId, position }: Move): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireEditable(tx, actor, meetingId)
    const item = await requireItem(tx, meetingId, itemId)
    const parent = parentId === undefined ? item.parentId : parentId
    const placements = await placementsOf(tx, meetingId)
    const refusal = moveRefusal(placements, itemId, parent)
    if (refusal) throw new DomainError(refusal)
    const moved = moveTo(placements, itemId, parent, position)
    if (moved.length === 0) return
    await writePlacements(tx, moved)
    await markChanged(tx, meeting)
    record(itemMoved(meetingId, itemId, parent, position))
  })
