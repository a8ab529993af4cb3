import { change } from '~/core/change.server'
import type { ItemKind } from '~prisma/enums'
import type { Actor } from '../../actor'
import { itemAddedInMeeting } from '../agenda/agenda.events'
import { insertItem } from '../agenda/insert-item.server'
import { requireRunning } from './require-running.server'
import { mayRun } from './running.policy'

interface UrgentItem {
  meetingId: string
  title: string
  kind: ItemKind
  /** Whole minutes. */
  minutes: number
  note: string
  /** Why it cannot wait; it stands in the minutes. */
  urgencyReason: string
}

/**
 * Puts an item at the end of the agenda of a running meeting, marked as urgent. Whoever leads says with it that the meeting agreed: two thirds of
 * those present, as in a municipal council (Decreet over het lokaal bestuur, art. 23, which binds no woonoverleg).
 * @returns its id.
 * @throws DomainError 404, 403 or live:refusal.notRunning (409).
 */
export const addUrgentItem = (actor: Actor, { meetingId, ...content }: UrgentItem): Promise<{ itemId: string }> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireRunning(tx, actor, meetingId, mayRun)
    const itemId = await insertItem(tx, meeting, { ...content, isUrgent: true })
    record(itemAddedInMeeting(meetingId, itemId))
    return { itemId }
  })
