import { Monitor } from 'lucide-react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { LiveView } from '~/domain/meetings/live/live-view'
import { expectedTimes, minutesLate } from '~/domain/meetings/running/timekeeping'
import { paths } from '~/paths'
import { Chip } from '~/ui/chip'
import { LinkButton } from '~/ui/link-button'
import { useQuorumWords } from './use-quorum-words'

/** A few minutes late is on time. */
const worthSaying = 5

/** Whether the meeting is going on, and since when. */
export const RoomStatus = ({ view }: { view: LiveView }) => {
  const t = useT()
  const language = useLanguage()
  const { status, startsAt, openedAt, closedAt } = view.meeting
  const at = (moment: string | null) => formatMoment(moment ?? startsAt, 'time', language)
  if (status === 'running') return <Chip tone="ok" sign="●">{t('live:status.running', { time: at(openedAt) })}</Chip>
  return <Chip tone="neutral">{status === 'convened' ? t('live:status.convened', { time: at(startsAt) }) : t('live:status.closed', { time: at(closedAt) })}</Chip>
}

/** What is always in sight while the meeting runs: whether there are enough seats at the table, and when it will end. */
export const RoomFacts = ({ view, now }: { view: LiveView; now: number }) => {
  if (view.meeting.status !== 'running') return null
  return (
    <span className="flex flex-wrap gap-x-4">
      <RoomQuorum view={view} />
      <ExpectedEnd view={view} now={now} />
    </span>
  )
}

/** Whether there are enough at the table to decide. */
const RoomQuorum = ({ view }: { view: LiveView }) => {
  const words = useQuorumWords()
  return <span>{words(view.quorum)}</span>
}

/** When the meeting will end at this pace, and how that differs from the plan. */
export const ExpectedEnd = ({ view, now }: { view: LiveView; now: number }) => {
  const t = useT()
  const language = useLanguage()
  const late = minutesLate(view, now)
  const time = formatMoment(new Date(expectedTimes(view, now).ends), 'time', language)
  return (
    <span>
      {t('live:expectedEnd', { time })}
      {late >= worthSaying && <span className="text-sand"> ({t('live:later', { count: late })})</span>}
    </span>
  )
}

export const RoomEnd = ({ view }: { view: LiveView }) => {
  const t = useT()
  return (
    <LinkButton to={paths.screen(view.meeting.id)} icon={Monitor} target="_blank">
      {t('live:toScreen')}
    </LinkButton>
  )
}
