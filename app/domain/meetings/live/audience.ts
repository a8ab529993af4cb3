import { isAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { hasPermission } from '../../permissions'
import type { MeetingFacts } from '../meeting'
import { itemsOfGuest, mayReadClosedItems } from '../meeting.policy'
import type { Audience, LiveAgendaItem, LivePoll, LiveSpeakers, LiveView } from './live-view'

/** As whom somebody follows a meeting. The screen is the same for everybody in the room: it looks along. Who is there for one item sees no more on it than beside it. */
export const audienceOf = (actor: Actor, meeting: MeetingFacts, view: 'room' | 'screen'): Audience => {
  const invited = itemsOfGuest(actor, meeting)
  if (invited) return `guest:${invited.toSorted().join(',')}`
  if (view === 'screen') return 'screen'
  if (hasPermission(actor, meeting.bodyId, 'run-meeting')) return 'leaders'
  return isAllowed(mayReadClosedItems(actor, meeting)) ? 'readers' : 'observers'
}

/** The whole state as one audience may see it. Whatever stands in a closed item is gone for observers and on the screen; for a guest, all but their item. */
export const viewFor = (audience: Audience, view: LiveView): LiveView => {
  if (audience === 'leaders') return view
  const isHidden = hiddenFrom(audience, view)
  const item = view.item && !isHidden(view.item.id) ? { ...view.item, record: null, followUp: audience === 'readers' ? view.item.followUp : view.item.followUp.filter((action) => !action.isClosed) } : null
  const polls = view.polls.filter(({ itemId }) => !isHidden(itemId))
  const turnout = view.turnout.filter(({ pollId }) => polls.some(({ id }) => id === pollId)).map((one) => ({ ...one, waitingFor: null, seats: null, voted: isTurnoutHidden(view.polls, one.pollId) ? null : one.voted }))
  const keepsTitle = isGuestAudience(audience) && view.meeting.isPublic
  const agenda = view.agenda.map((line) => (isHidden(line.id) ? withoutContent(line, keepsTitle && !line.isClosed) : line))
  const speakers = item || !view.item ? view.speakers : nobodySpeaks
  if (audience !== 'screen') return { ...view, agenda, item, polls, turnout, speakers }
  return { ...view, agenda, speakers: { ...speakers, spoken: [] }, item: item && { ...item, note: '', followUp: [], attachments: [] }, polls: polls.map(withoutVotes), turnout, people: [] }
}

const nobodySpeaks: LiveSpeakers = { current: null, queue: [], spoken: [] }

const isGuestAudience = (audience: Audience): audience is `guest:${string}` => audience.startsWith('guest:')

/** Which items an audience may not read. What stands under a guest's item, such as 4.1 under 4, is theirs too. */
const hiddenFrom = (audience: Audience, { agenda }: LiveView): ((itemId: string) => boolean) => {
  if (audience === 'readers') return () => false
  if (!isGuestAudience(audience)) {
    const closed = new Set(agenda.filter(({ isClosed }) => isClosed).map(({ id }) => id))
    return (itemId) => closed.has(itemId)
  }
  const invited = audience.slice('guest:'.length).split(',')
  const numbers = agenda.filter(({ id }) => invited.includes(id)).map(({ number }) => number)
  const theirs = new Set(agenda.filter(({ number }) => numbers.some((own) => number === own || number.startsWith(`${own}.`))).map(({ id }) => id))
  return (itemId) => !theirs.has(itemId)
}

const withoutContent = (line: LiveAgendaItem, keepsTitle = false): LiveAgendaItem => ({ ...line, title: keepsTitle ? line.title : null, kind: keepsTitle ? line.kind : null, outcome: null })

const withoutVotes = (poll: LivePoll): LivePoll => ({ ...poll, votes: null })

const isTurnoutHidden = (polls: LivePoll[], pollId: string): boolean => polls.find(({ id }) => id === pollId)?.interim === 'hidden'
