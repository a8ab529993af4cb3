import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { requireItem, requireRunning } from '../running/require-running.server'
import { mayFollow } from '../running/running.policy'
import { requireLine } from './attendance-lines.server'
import { mayRecuse } from './attendance.policy'
import { writeRecusal } from './write-recusal.server'

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
  change(actor, async (work) => {
    const meeting = await requireRunning(work.tx, actor, place.meetingId, mayFollow)
    const line = await requireLine(work.tx, place)
    requireAllowed(mayRecuse(actor, meeting, line))
    await requireItem(work.tx, meeting.id, itemId)
    await writeRecusal(work, line, { itemId, isRecused, byId: actor.personId })
  })
