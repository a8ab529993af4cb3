import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { makeAttendance } from '../attendance/make-attendance.server'
import { getMeetingFacts } from '../meeting.queries.server'
import { meetingOpened } from './running.events'
import { mayRun } from './running.policy'

/**
 * Opens a convened meeting and makes its attendance list.
 * @throws DomainError 404, 403, or live:refusal.alreadyOpen / live:refusal.notConvened (409).
 */
export const openMeeting = (actor: Actor, { meetingId }: { meetingId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await getMeetingFacts(tx, meetingId)
    requireAllowed(mayRun(actor, meeting))
    if (meeting.status !== 'convened') throw new DomainError(meeting.status === 'running' ? 'live:refusal.alreadyOpen' : 'live:refusal.notConvened')
    await makeAttendance(tx, meeting)
    await tx.meeting.update({ where: { id: meetingId }, data: { status: 'running', openedAt: clock.now() } })
    record(meetingOpened(meetingId))
  })
