import type { LivePage } from '~/domain/meetings/live/live.queries.server'
import { useT } from '~/core/i18n/use-t'
import { Clock } from '~/ui/clock'
import { ConnectionStatus } from '~/ui/connection-status'
import { ScreenFrame } from '~/ui/frames/screen-frame'
import { nextLine } from './room-facts'
import { screenWords } from './screen-words'
import { ScreenBody } from './screen-body'
import { useLiveMeeting } from './use-live-meeting'
import { useLanguage } from '~/core/i18n/use-t'

/** The wall: it follows the meeting by itself, and shows nothing the room may not see. */
export const LiveScreen = ({ page }: { page: LivePage }) => {
  const t = useT()
  const language = useLanguage()
  const { view, connection } = useLiveMeeting(page, 'screen')
  const next = nextLine(view)
  const isGoingOn = view.meeting.status === 'convened' || view.meeting.status === 'running'
  return (
    <ScreenFrame
      {...screenWords(view, t, language)}
      next={isGoingOn && next && t('live:screen.soon', { title: next.title ?? t('live:closedItem') })}
      clock={<Clock now={page.now} />}
      connection={<ConnectionStatus state={connection === 'first' || connection === 'connected' ? 'connected' : 'reconnecting'} quiet />}
    >
      <ScreenBody view={view} />
    </ScreenFrame>
  )
}
