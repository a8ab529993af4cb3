import type { LivePage } from '~/domain/meetings/live/live.queries.server'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { nextLine } from '~/domain/meetings/running/next-act'
import { expectedTimes } from '~/domain/meetings/running/timekeeping'
import { Clock } from '~/ui/clock'
import { ConnectionStatus } from '~/ui/connection-status'
import { ScreenFrame } from '~/ui/frames/screen-frame'
import { ScreenBody } from './screen-body'
import { ScreenSpeakers } from './screen-speakers'
import { screenWords } from './screen-words'
import { useLiveMeeting } from './use-live-meeting'
import { useNow } from './use-now'
import { useQuorumWords } from './use-quorum-words'

/** The wall: it follows the meeting by itself, and shows nothing the room may not see. */
export const LiveScreen = ({ page }: { page: LivePage }) => {
  const t = useT()
  const language = useLanguage()
  const quorumWords = useQuorumWords()
  const { view, connection, clock } = useLiveMeeting(page, 'screen')
  const now = useNow(clock)
  const next = nextLine(view)
  const isRunning = view.meeting.status === 'running'
  const soon = (isRunning || view.meeting.status === 'convened') && next && t('live:screen.soon', { title: next.title ?? t('live:closedItem') })
  return (
    <ScreenFrame
      {...screenWords(view, t, language)}
      next={soon}
      clock={
        <>
          {isRunning && page.announceCode && (
            <span className="tabular-nums">
              {t('attendance:announce.screen')} {page.announceCode}
            </span>
          )}
          {isRunning && <span>{quorumWords(view.quorum)}</span>}
          {isRunning && <span>{t('live:expectedEnd', { time: formatMoment(new Date(expectedTimes(view, now).ends), 'time', language) })}</span>}
          <Clock now={page.now} />
        </>
      }
      connection={<ConnectionStatus state={connection === 'first' || connection === 'connected' ? 'connected' : 'reconnecting'} quiet />}
    >
      <ScreenBody view={view} />
      <ScreenSpeakers view={view} clock={clock} />
    </ScreenFrame>
  )
}
