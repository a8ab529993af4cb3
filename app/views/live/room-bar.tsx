import { Monitor } from 'lucide-react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { LiveView } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Chip } from '~/ui/chip'
import { LinkButton } from '~/ui/link-button'
import { expectedTimes } from './room-facts'
import { useQuorumWords } from './use-quorum-words'

/** Whether the meeting is going on, and since when. */
export const RoomStatus = ({ view }: { view: LiveView }) => {
  const t = useT()
  const language = useLanguage()
  const { status, startsAt, openedAt, closedAt } = view.meeting
  const at = (moment: string | null) => formatMoment(moment ?? startsAt, 'time', language)
  if (status === 'running') return <Chip tone="ok" sign="●">{t('live:status.running', { time: at(openedAt) })}</Chip>
  return <Chip tone="neutral">{status === 'convened' ? t('live:status.convened', { time: at(startsAt) }) : t('live:status.closed', { time: at(closedAt) })}</Chip>
}

/** Whether there are enough at the table to decide. */
export const RoomQuorum = ({ view }: { view: LiveView }) => {
  const words = useQuorumWords()
  return view.meeting.status === 'running' ? <>{words(view.quorum)}</> : null
}

export const RoomEnd = ({ view, now }: { view: LiveView; now: number }) => {
  const t = useT()
  const language = useLanguage()
  return (
    <>
      {view.meeting.status === 'running' && <span>{t('live:expectedEnd', { time: formatMoment(new Date(expectedTimes(view, now).ends), 'time', language) })}</span>}
      <LinkButton to={paths.screen(view.meeting.id)} icon={Monitor} target="_blank">
        {t('live:toScreen')}
      </LinkButton>
    </>
  )
}
