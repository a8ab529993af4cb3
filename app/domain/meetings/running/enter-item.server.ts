import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Actor } from '../../actor'
import { leaveItem } from './leave-item.server'
import { requireItem, requireRunning } from './require-running.server'
import { itemEntered } from './running.events'
import { mayRun } from './running.policy'

/**
 * Makes an item the current one: the one before ends, this one starts. Coming back to an item keeps its first start.
 * @throws DomainError 404, 403, live:refusal.notRunning or live:refusal.pollOpen (409).
 */
export const enterItem = (actor: Actor, { meetingId, itemId }: { meetingId: string; itemId: string }): Promise<void> =>
  change(actor, async (work) => {
    const { tx, record } = work
    await requireRunning(tx, actor, meetingId, mayRun)
    const item = await requireItem(tx, meetingId, itemId)
    if (item.isCurrent) return
    await leaveItem(work, meetingId)
    await tx.agendaItem.update({ where: { id: itemId }, data: { startedAt: item.startedAt ?? clock.now(), endedAt: null } })
    await tx.meeting.update({ where: { id: meetingId }, data: { currentItemId: itemId } })
    record(itemEntered(itemId, meetingId))
  })
