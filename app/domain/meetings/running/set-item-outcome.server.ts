import { change } from '~/core/change.server'
import type { Actor } from '../../actor'
import { approveMinutesByOutcome } from '../minutes/approve-minutes.server'
import { requireItem, requireRunning } from './require-running.server'
import type { ItemOutcome } from './running'
import { itemOutcomeSet } from './running.events'
import { mayRun } from './running.policy'

interface Input {
  meetingId: string
  itemId: string
  /** Without one, the outcome is taken back. */
  outcome?: ItemOutcome | undefined
  outcomeText?: string
}

/**
 * Records what came of an item. An item that is about the minutes of an earlier meeting approves them when it is agreed or decided.
 * @throws DomainError 404, 403 or live:refusal.notRunning (409).
 */
export const setItemOutcome = (actor: Actor, { meetingId, itemId, outcome = undefined, outcomeText = '' }: Input): Promise<void> =>
  change(actor, async (work) => {
    const { tx, record } = work
    await requireRunning(tx, actor, meetingId, mayRun)
    await requireItem(tx, meetingId, itemId)
    await tx.agendaItem.update({ where: { id: itemId }, data: { outcome: outcome ?? null, outcomeText } })
    record(itemOutcomeSet(itemId, meetingId, outcome ?? null))
    if (outcome === 'agreed' || outcome === 'decided') await approveMinutesByOutcome(work, actor, itemId)
  })
