import type { LiveAgendaItem, LiveOwn, LivePoll, LiveView } from '~/domain/meetings/live/live-view'

export const currentLine = ({ agenda }: LiveView): LiveAgendaItem | undefined => agenda.find(({ isCurrent }) => isCurrent)

/** The polls of the item on the table, latest first. */
export const pollsHere = (view: LiveView): LivePoll[] => {
  const line = currentLine(view)
  return view.polls.filter(({ itemId }) => itemId === line?.id).toReversed()
}

/** How many seats would vote if a poll opened now: those that take part, and those represented. */
export const electorateSize = ({ people }: LiveView): number => people.filter(({ votes, isPresent, isRecused, proxyTo }) => votes && !isRecused && (isPresent || proxyTo)).length

/** Whether somebody has a place in a running meeting without being on the list as present yet. */
export const mayAnnounce = ({ view, own }: { view: LiveView; own: LiveOwn }): boolean => view.meeting.status === 'running' && own.seats.some(({ isPresent }) => !isPresent)
