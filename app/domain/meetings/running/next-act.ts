import type { LiveAgendaItem, LivePoll, LiveView } from '../live/live-view'

/** The one thing that is due for who leads. */
export type NextAct =
  | { kind: 'open' }
  | { kind: 'closePoll'; poll: LivePoll; waiting: number }
  | { kind: 'record'; line: LiveAgendaItem; poll: LivePoll }
  | { kind: 'enter'; line: LiveAgendaItem; isFirst: boolean }
  | { kind: 'close'; remaining: number }

const isToCome = (line: LiveAgendaItem): boolean => !line.isCurrent && line.startedAt === null

/** What comes next: the first item after the current one that was not dealt with yet, else the first that was skipped. */
export const nextLine = ({ agenda }: Pick<LiveView, 'agenda'>): LiveAgendaItem | undefined => {
  const here = agenda.findIndex(({ isCurrent }) => isCurrent)
  return agenda.slice(here + 1).find(isToCome) ?? agenda.find(isToCome)
}

export const remainingCount = ({ agenda }: Pick<LiveView, 'agenda'>): number => agenda.filter(isToCome).length

/** A poll of the current item that has closed, and of which nothing was recorded yet: no decision, no outcome. */
const unrecorded = ({ agenda, item, polls }: LiveView): { line: LiveAgendaItem; poll: LivePoll } | null => {
  const line = agenda.find(({ isCurrent }) => isCurrent)
  if (!line || !item || line.outcome !== null || item.decisions.length > 0) return null
  const poll = polls.findLast(({ itemId, status }) => itemId === line.id && status === 'closed')
  return poll ? { line, poll } : null
}

/** Open the meeting, close the open poll, record what was voted, go to the next item, close the meeting: in that order. Null when it is over. */
export const nextAct = (view: LiveView): NextAct | null => {
  const { status } = view.meeting
  if (status === 'convened') return { kind: 'open' }
  if (status !== 'running') return null
  const open = view.polls.find((poll) => poll.status === 'open')
  if (open) return { kind: 'closePoll', poll: open, waiting: open.seats - (view.turnout.find(({ pollId }) => pollId === open.id)?.voted ?? 0) }
  const voted = unrecorded(view)
  if (voted) return { kind: 'record', ...voted }
  const line = nextLine(view)
  if (line) return { kind: 'enter', line, isFirst: view.agenda.every(({ startedAt }) => startedAt === null) }
  return { kind: 'close', remaining: remainingCount(view) }
}
