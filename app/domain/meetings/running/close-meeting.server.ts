import { change } from '~/core/change.server'
import { momentAfter } from '~/core/clock'
import type { Actor } from '../../actor'
import { makeDraftMinutes } from '../minutes/make-draft-minutes.server'
import { leaveItem } from './leave-item.server'
import { requireRunning } from './require-running.server'
import { meetingClosed } from './running.events'
import { mayRun } from './running.policy'

/**
 * Closes a running meeting: its current item ends, and the draft minutes are made from what happened.
 * @throws DomainError 404, 403, live:refusal.notRunning or live:refusal.pollOpen (409).
 */
export const closeMeeting = (actor: Actor, { meetingId }: { meetingId: string }): Promise<void> =>
  change(actor, async (work) => {
    const { tx, record } = work
    await requireRunning(tx, actor, meetingId, mayRun)
    const leftAt = await leaveItem(work, meetingId)
    const { openedAt } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { openedAt: true } })
    await tx.meeting.update({ where: { id: meetingId }, data: { status: 'minutes', closedAt: momentAfter(openedAt, leftAt), currentItemId: null } })
    await makeDraftMinutes(tx, meetingId)
    record(meetingClosed(meetingId))
  })
