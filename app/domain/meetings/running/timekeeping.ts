import type { LiveAgendaItem, LiveMeeting } from '../live/live-view'

const minute = 60_000

type Line = Pick<LiveAgendaItem, 'id' | 'minutes' | 'plannedAt' | 'startedAt' | 'isCurrent'>

interface Course {
  meeting: Pick<LiveMeeting, 'status' | 'expectedEndAt'>
  /** In reading order. */
  agenda: readonly Line[]
}

/** Whole minutes left of an item at a moment (ms), from when it was first begun; negative when it takes longer than planned. */
export const minutesLeft = ({ minutes, startedAt }: Pick<Line, 'minutes' | 'startedAt'>, now: number): number =>
  minutes - Math.max(0, Math.floor((now - Date.parse(startedAt ?? new Date(now).toISOString())) / minute))

/**
 * When the items will begin, seen from this moment, and when the meeting will end (all in ms): items done keep the time they began, the current
 * one takes what is left of its minutes (nothing, once it takes longer), the rest follow in order. Before opening, the times are as planned.
 */
export const expectedTimes = ({ meeting, agenda }: Course, now: number): { begins: Map<string, number>; ends: number } => {
  const begins = new Map<string, number>()
  const line = agenda.find(({ isCurrent }) => isCurrent)
  const isRunning = meeting.status === 'running'
  let moment = line ? now + Math.max(0, minutesLeft(line, now)) * minute : now
  for (const item of agenda) {
    if (item.startedAt !== null || item.isCurrent) begins.set(item.id, Date.parse(item.startedAt ?? item.plannedAt))
    else if (!isRunning) begins.set(item.id, Date.parse(item.plannedAt))
    else {
      begins.set(item.id, moment)
      moment += item.minutes * minute
    }
  }
  return { begins, ends: isRunning ? moment : Date.parse(meeting.expectedEndAt) }
}

/** How many whole minutes later than planned a running meeting will end; negative when earlier. The plan starts from when it opened. */
export const minutesLate = (course: Course, now: number): number => Math.round((expectedTimes(course, now).ends - Date.parse(course.meeting.expectedEndAt)) / minute)
