import { dateInBrussels, fromBrussels } from '~/core/i18n/brussels'
import type { Actor } from '../../actor'
import { hasPermission, type Permission } from '../../permissions'
import type { ActionRow, Expectation, MeetingRow, MeetingTask, SubmissionExpectation } from './expectation'

/** What runs now comes first, then what opens today; the rest by date. */
const urgency: Record<Expectation['task'], number> = { join: 0, open: 1, attend: 1, answer: 2, prepare: 2, write: 2, approve: 2, publish: 2, act: 2, decide: 2, mend: 2, handIn: 2 }

/** What is expected of somebody, the most urgent first. */
export const expectationsOf = (actor: Actor, now: Date, meetings: MeetingRow[], actions: ActionRow[], submissions: SubmissionExpectation[] = []): Expectation[] =>
  [
    ...meetings.flatMap((meeting) => tasksOf(actor, now, meeting).map((task): Expectation => ({ task, at: meeting.startsAt, meeting }))),
    ...actions.map((action): Expectation => ({ task: 'act', at: fromBrussels(action.dueOn, '12:00'), action })),
    ...submissions,
  ].sort((one, other) => urgency[one.task] - urgency[other.task] || one.at.getTime() - other.at.getTime())

const tasksOf = (actor: Actor, now: Date, meeting: MeetingRow): MeetingTask[] => {
  const may = (permission: Permission) => hasPermission(actor, meeting.bodyId, permission)
  switch (meeting.status) {
    case 'preparation':
      return may('prepare-meeting') ? ['prepare'] : []
    case 'convened':
      return convenedTasks(now, meeting, may('run-meeting'))
    case 'running':
      return ['join']
    case 'minutes':
    case 'approved':
    case 'published':
      return minutesTasks(actor, meeting, may)
    default:
      return []
  }
}

const convenedTasks = (now: Date, meeting: MeetingRow, mayRun: boolean): MeetingTask[] => {
  const isDay = dateInBrussels(meeting.startsAt) <= dateInBrussels(now)
  if (isDay && mayRun) return ['open']
  if (meeting.isInvited && meeting.myAnswer === null) return ['answer']
  return isDay && meeting.myAnswer !== 'excused' ? ['attend'] : []
}

/** Submitted minutes wait for the chair, unless the body approves them in its next meeting; those of a closed meeting are not published. */
const minutesTasks = (actor: Actor, { bodyId, status, isPublic, minutesStatus }: MeetingRow, may: (permission: Permission) => boolean): MeetingTask[] => {
  if (minutesStatus === 'draft') return may('submit-minutes') ? ['write'] : []
  if (minutesStatus === null) return status === 'approved' && isPublic && may('publish-minutes') ? ['publish'] : []
  const isByChair = actor.bodies.find(({ id }) => id === bodyId)?.minutesApproval === 'byChair'
  return isByChair && may('approve-minutes') ? ['approve'] : []
}

/** The convened meetings to come that ask nothing any more. */
export const nextMeetings = (meetings: MeetingRow[], expected: Expectation[]): MeetingRow[] => {
  const busy = new Set(expected.flatMap((expectation) => ('meeting' in expectation ? [expectation.meeting.id] : [])))
  return meetings.filter(({ id, status }) => status === 'convened' && !busy.has(id)).sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
}
