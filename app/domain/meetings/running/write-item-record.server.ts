import { change } from '~/core/change.server'
import type { Actor } from '../../actor'
import { requireItem, requireRunning } from './require-running.server'
import { itemRecordWritten } from './running.events'
import { mayRecord } from './running.policy'

interface Input {
  meetingId: string
  itemId: string
  record: string
}

/**
 * Stores what the secretary notes on an item.
 * @throws DomainError 404, 403 or live:refusal.notRunning (409): after closing, the minutes are written in their own document.
 */
export const writeItemRecord = (actor: Actor, { meetingId, itemId, record: text }: Input): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    await requireRunning(tx, actor, meetingId, mayRecord)
    await requireItem(tx, meetingId, itemId)
    await tx.agendaItem.update({ where: { id: itemId }, data: { record: text } })
    record(itemRecordWritten(itemId, meetingId))
  })
