import { clock } from '~/core/clock'
import type { Db } from '~/core/db.server'
import type { Actor } from '../../actor'
import { hasPermission } from '../../permissions'
import { isEditable as isOpenAgenda } from '../meeting'
import type { MeetingStatus } from '~prisma/enums'
import { submissionDeadline } from './submission'

interface Meeting {
  id: string
  status: MeetingStatus
  startsAt: Date
  bodyId: string
}

/** What the page of a meeting says of submitted items: how many wait for who decides, and until when who submits still may. */
export const submissionsForMeeting = async (database: Db, actor: Actor, { id, status, startsAt, bodyId }: Meeting) => {
  const now = clock.now()
  const isOpen = isOpenAgenda(status) && startsAt > now
  const decides = isOpen && hasPermission(actor, bodyId, 'decide-submission')
  const waiting = decides ? await database.submission.count({ where: { bodyId, status: { in: ['submitted', 'accepted'] }, OR: [{ meetingId: id }, { meetingId: null }] } }) : 0
  if (!isOpen || !hasPermission(actor, bodyId, 'submit-item')) return { waiting, ask: null }
  const body = await database.body.findUniqueOrThrow({ where: { id: bodyId }, select: { submissionDays: true, allowsUrgentItems: true } })
  const { lastDay, endsAt } = submissionDeadline(startsAt, body.submissionDays)
  return { waiting, ask: { lastDay, when: now < endsAt ? ('until' as const) : body.allowsUrgentItems ? ('late' as const) : ('over' as const) } }
}
