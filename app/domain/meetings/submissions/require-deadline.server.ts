import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { formatCalendarDate } from '~/core/i18n/format'
import type { Language } from '~/core/i18n/engine'
import { isEditable } from '../meeting'
import { submissionDeadline } from './submission'

interface Wish {
  bodyId: string
  meetingId: string | null
  isUrgent: boolean
}

/**
 * An item is submitted for a meeting of the body that is to come, before its deadline; later only as urgent, where the body allows that. What is
 * for the next meeting has no deadline of its own: the secretary places it where there is room.
 * @throws DomainError at `meetingId`: submissions:refusal.noMeeting or .begun; .late or .lateNoUrgent with the last day in words.
 */
export const requireDeadline = async (tx: Tx, { bodyId, meetingId, isUrgent }: Wish, language: Language): Promise<void> => {
  if (!meetingId) return
  const meeting = await tx.meeting.findFirst({
    where: { id: meetingId, bodyId },
    select: { startsAt: true, status: true, body: { select: { submissionDays: true, allowsUrgentItems: true } } },
  })
  if (!meeting) throw new DomainError('submissions:refusal.noMeeting', { field: 'meetingId' })
  const now = clock.now()
  if (!isEditable(meeting.status) || meeting.startsAt <= now) throw new DomainError('submissions:refusal.begun', { field: 'meetingId' })
  const { lastDay, endsAt } = submissionDeadline(meeting.startsAt, meeting.body.submissionDays)
  if (now < endsAt || (isUrgent && meeting.body.allowsUrgentItems)) return
  const values = { date: formatCalendarDate(lastDay, language) }
  throw new DomainError(meeting.body.allowsUrgentItems ? 'submissions:refusal.late' : 'submissions:refusal.lateNoUrgent', { field: 'meetingId', values })
}
