import { isAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { hasPermission } from '../../permissions'
import type { MeetingFacts } from '../meeting'
import { mayReadClosedItems } from '../meeting.policy'
import type { Audience, LiveAgendaItem, LivePoll, LiveSpeakers, LiveView } from './live-view'

/** As whom somebody follows a meeting. The screen is the same for everybody: the room looks along. */
export const audienceOf = (actor: Actor, meeting: MeetingFacts, view: 'room' | 'screen'): Audience => {
  if (view === 'screen') return 'screen'
  if (hasPermission(actor, meeting.bodyId, 'run-meeting')) return 'leaders'
  return isAllowed(mayReadClosedItems(actor, meeting)) ? 'readers' : 'observers'
}

/** The whole state as one audience may see it. Whatever stands in a closed item is gone for observers and on the screen. */
export const viewFor = (audience: Audience, view: LiveView): LiveView => {
  if (audience === 'leaders') return view
  const isHidden = audience === 'readers' ? () => false : hiddenItems(view.agenda)
  const item = view.item && !isHidden(view.item.id) ? { ...view.item, record: null } : null
  const polls = view.polls.filter(({ itemId }) => !isHidden(itemId))
  const turnout = view.turnout.filter(({ pollId }) => polls.some(({ id }) => id === pollId)).map((one) => ({ ...one, waitingFor: null, seats: null, voted: isTurnoutHidden(view.polls, one.pollId) ? null : one.voted }))
  const agenda = view.agenda.map((line) => (isHidden(line.id) ? withoutContent(line) : line))
  const speakers = item || !view.item ? view.speakers : nobodySpeaks
  if (audience !== 'screen') return { ...view, agenda, item, polls, turnout, speakers }
  return { ...view, agenda, speakers: { ...speakers, spoken: [] }, item: item && { ...item, note: '', attachments: [] }, polls: polls.map(withoutVotes), turnout, people: [] }
}

export const nobodySpeaks: LiveSpeakers = { current: null, queue: [], spoken: [] }

const hiddenItems = (agenda: LiveAgendaItem[]) => {
  const closed = new Set(agenda.filter(({ isClosed }) => isClosed).map(({ id }) => id))
  return (itemId: string): boolean => closed.has(itemId)
}

const withoutContent = (line: LiveAgendaItem): LiveAgendaItem => ({ ...line, title: null, kind: null, outcome: null })

const withoutVotes = (poll: LivePoll): LivePoll => ({ ...poll, votes: null })

const isTurnoutHidden = (polls: LivePoll[], pollId: string): boolean => polls.find(({ id }) => id === pollId)?.interim === 'hidden'
