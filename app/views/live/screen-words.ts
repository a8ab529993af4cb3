import type { Language } from '~/core/i18n/engine'
import { formatMoment } from '~/core/i18n/format'
import type { Translate } from '~/core/i18n/use-t'
import type { LivePoll, LiveView } from '~/domain/meetings/live/live-view'
import { currentLine, pollsHere } from './room-facts'

/** The poll the screen shows: the one that is open, else the last one of the item. */
export const screenPoll = (view: LiveView): LivePoll | undefined => {
  const here = pollsHere(view)
  return here.find(({ status }) => status === 'open') ?? here[0]
}

/** What stands at the top: where we are, and what it is about. */
export const screenWords = (view: LiveView, t: Translate, language: Language): { eyebrow: string; title: string } => {
  const { meeting } = view
  const line = currentLine(view)
  if (meeting.status === 'convened') return { eyebrow: meeting.bodyName, title: t('live:screen.waiting', { time: formatMoment(meeting.startsAt, 'time', language) }) }
  if (meeting.status !== 'running') return { eyebrow: meeting.bodyName, title: t('live:screen.closed') }
  if (!line) return { eyebrow: meeting.bodyName, title: t('live:screen.begin') }
  if (line.title === null) return { eyebrow: line.number, title: t('live:closedItem') }
  const place = [line.number, line.kind && t(`agenda:kind.${line.kind}`)].filter(Boolean).join(' · ')
  const poll = screenPoll(view)
  if (!poll) return { eyebrow: place, title: line.title }
  return { eyebrow: poll.status === 'open' ? `${place} · ${t('live:screen.voting')}` : t('live:screen.closedVote', { item: place }), title: poll.question }
}
