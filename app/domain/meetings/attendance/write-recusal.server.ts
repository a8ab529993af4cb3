import type { Change } from '~/core/change.server'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { endTurnsOf } from '../speakers/end-turns.server'
import type { AttendanceLine } from './attendance-lines.server'
import { recusalSet } from './attendance.events'
import { enter } from './enter.server'
import { recusalsOf } from './log'

interface Recusal {
  itemId: string
  isRecused: boolean
  /** Who notes it. */
  byId: string
}

/**
 * Writes that who sits on a line stays away from an item, or is back, within a command that has authorised it. Twice is once. Who stays away no
 * longer waits for the floor there, nor has it.
 * @throws DomainError attendance:refusal.itemPollOpen (409): the electorate of a vote is fixed when it opens.
 */
export const writeRecusal = async (work: Change, line: AttendanceLine, { itemId, isRecused, byId }: Recusal): Promise<void> => {
  if (recusalsOf(line).has(itemId) === isRecused) return
  await requireNoVote(work.tx, itemId)
  await enter(work.tx, line, { kind: isRecused ? 'recused' : 'returned', itemId, enteredById: byId, bySelf: line.personId === byId })
  if (isRecused && line.personId) await endTurnsOf(work, itemId, line.personId)
  work.record(recusalSet(line, line.meetingId, itemId, isRecused))
}

/** On the item, or on what stands under it. */
const requireNoVote = async (tx: Tx, itemId: string): Promise<void> => {
  const open = await tx.poll.count({ where: { status: 'open', item: { OR: [{ id: itemId }, { parentId: itemId }] } } })
  if (open > 0) throw new DomainError('attendance:refusal.itemPollOpen')
}
