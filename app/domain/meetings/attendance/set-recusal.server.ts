import { change } from '~/core/change.server'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { requireItem, requireRunning } from '../running/require-running.server'
import { mayFollow } from '../running/running.policy'
import { requireLine } from './attendance-lines.server'
import { recusalSet } from './attendance.events'
import { mayRecuse } from './attendance.policy'
import { enter } from './enter.server'
import { recusalsOf } from './log'

interface Input {
  meetingId: string
  attendanceId: string
  itemId: string
  isRecused: boolean
}

/**
 * Notes that somebody has a conflict of interest at an item, or takes it back: for chair and secretary, and for the person themselves.
 * @throws DomainError 404, 403, live:refusal.notRunning, or attendance:refusal.itemPollOpen (409): the electorate of a vote is fixed when it opens.
 */
export const setRecusal = (actor: Actor, { isRecused, itemId, ...place }: Input): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireRunning(tx, actor, place.meetingId, mayFollow)
    const line = await requireLine(tx, place)
    requireAllowed(mayRecuse(actor, meeting, line))
    await requireItem(tx, meeting.id, itemId)
    if (recusalsOf(line).has(itemId) === isRecused) return
    await requireNoVote(tx, itemId)
    await enter(tx, line, { kind: isRecused ? 'recused' : 'returned', itemId, enteredById: actor.personId, bySelf: line.personId === actor.personId })
    record(recusalSet(line, meeting.id, itemId, isRecused))
  })

/** Of the item, or of what stands under it. */
const requireNoVote = async (tx: Tx, itemId: string): Promise<void> => {
  const open = await tx.poll.count({ where: { status: 'open', item: { OR: [{ id: itemId }, { parentId: itemId }] } } })
  if (open > 0) throw new DomainError('attendance:refusal.itemPollOpen')
}
