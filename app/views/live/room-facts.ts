import type { LiveAgendaItem, LivePoll, LiveView } from '~/domain/meetings/live/live-view'

const minute = 60_000

export const currentLine = ({ agenda }: LiveView): LiveAgendaItem | undefined => agenda.find(({ isCurrent }) => isCurrent)

const isToCome = (line: LiveAgendaItem): boolean => !line.isCurrent && line.startedAt === null

/** What comes next: the first item after the current one that was not dealt with yet, else the first that was skipped. */
export const nextLine = (view: LiveView): LiveAgendaItem | undefined => {
  const here = view.agenda.findIndex(({ isCurrent }) => isCurrent)
  return view.agenda.slice(here + 1).find(isToCome) ?? view.agenda.find(isToCome)
}

export const remainingCount = ({ agenda }: LiveView): number => agenda.filter(isToCome).length

export const openPollsOf = (view: LiveView): LivePoll[] => view.polls.filter(({ status }) => status === 'open')

/** The polls of the item on the table, latest first. */
export const pollsHere = (view: LiveView): LivePoll[] => {
  const line = currentLine(view)
  return view.polls.filter(({ itemId }) => itemId === line?.id).toReversed()
}

/** How many seats would vote if a poll opened now: those that take part, and those represented. */
export const electorateSize = ({ people }: LiveView): number => people.filter(({ votes, isPresent, isRecused, proxyTo }) => votes && !isRecused && (isPresent || proxyTo)).length

/** Minutes left of the current item at this moment; negative when it takes longer than planned. */
export const minutesLeft = (line: LiveAgendaItem, now: number): number =>
  line.minutes - Math.floor((now - Date.parse(line.startedAt ?? new Date(now).toISOString())) / minute)

/**
 * When the items will begin, seen from this moment, and when the meeting will end: items done keep the time they began, the current one takes what is
 * left of its minutes, the rest follow in order. Before opening, the times are as planned.
 */
export const expectedTimes = (view: LiveView, now: number): { begins: Map<string, number>; ends: number } => {
  const begins = new Map<string, number>()
  const line = currentLine(view)
  const isRunning = view.meeting.status === 'running'
  let moment = line ? now + Math.max(0, minutesLeft(line, now)) * minute : now
  for (const item of view.agenda) {
    if (item.startedAt !== null || item.isCurrent) begins.set(item.id, Date.parse(item.startedAt ?? item.plannedAt))
    else if (!isRunning) begins.set(item.id, Date.parse(item.plannedAt))
    else {
      begins.set(item.id, moment)
      moment += item.minutes * minute
    }
  }
  return { begins, ends: isRunning ? moment : Date.parse(view.meeting.expectedEndAt) }
}
