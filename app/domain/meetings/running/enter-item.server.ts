import { change } from '~/core/change.server'
import { momentAfter } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'
import { leaveItem } from './leave-item.server'
import { requireItem, requireRunning } from './require-running.server'
import { itemEntered } from './running.events'
import { mayRun } from './running.policy'

interface Input {
  meetingId: string
  itemId: string
  /** What was on the table for who asks ('none' before the first item): when somebody else went on meanwhile, nothing happens. */
  seen?: string | undefined
}

/**
 * Makes an item the current one: the one before ends, this one starts. Coming back to an item keeps its first start.
 * @throws DomainError 404, 403, live:refusal.notRunning, live:refusal.movedOn or live:refusal.pollOpen (409).
 */
export const enterItem = (actor: Actor, { meetingId, itemId, seen }: Input): Promise<void> =>
  change(actor, async (work) => {
    const { tx, record } = work
    await requireRunning(tx, actor, meetingId, mayRun)
    const item = await requireItem(tx, meetingId, itemId)
    if (item.isCurrent) return
    if (seen !== undefined) await requireSeen(tx, meetingId, seen)
    const leftAt = await leaveItem(work, meetingId)
    await tx.agendaItem.update({ where: { id: itemId }, data: { startedAt: item.startedAt ?? momentAfter(leftAt), endedAt: null } })
    await tx.meeting.update({ where: { id: meetingId }, data: { currentItemId: itemId } })
    record(itemEntered(itemId, meetingId))
  })

const requireSeen = async (tx: Tx, meetingId: string, seen: string): Promise<void> => {
  const { currentItemId } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { currentItemId: true } })
  if ((currentItemId ?? 'none') !== seen) throw new DomainError('live:refusal.movedOn')
}
