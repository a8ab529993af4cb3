import { Link } from '@remix-run/react'
import type { LivePage } from '~/domain/meetings/live/live.queries.server'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { LiveFrame } from '~/ui/frames/live-frame'
import { AgendaColumn } from './agenda-column'
import { Announcements } from './announcements'
import { CloseMeeting, LeaderBar } from './leader-bar'
import { LiveConnection } from './live-connection'
import { PeopleColumn } from './people-column'
import { RoomEnd, RoomQuorum, RoomStatus } from './room-bar'
import { nextLine } from './room-facts'
import { RoomMiddle } from './room-middle'
import { useLiveMeeting } from './use-live-meeting'
import { useNow } from './use-now'

interface Props {
  page: LivePage
  formKey: string
}

/** One table, everyone around it. */
export const LiveRoom = ({ page, formKey }: Props) => {
  const t = useT()
  const room = useLiveMeeting(page, 'room')
  const now = useNow(page.now)
  const { view } = room
  const { may } = page
  const isRunning = view.meeting.status === 'running'
  const isLeading = may.run && (isRunning || view.meeting.status === 'convened')
  return (
    <LiveFrame
      title={
        <Link to={paths.meeting(view.meeting.id)} className="text-inherit no-underline underline-offset-4 hover:underline">
          {view.meeting.bodyName}
        </Link>
      }
      status={<RoomStatus view={view} />}
      facts={<RoomQuorum view={view} />}
      end={<RoomEnd view={view} now={now} />}
      agendaLabel={t('live:agenda')}
      agenda={<AgendaColumn view={view} now={now} mayEnter={may.run && isRunning} />}
      peopleLabel={t('live:people.title')}
      people={<PeopleColumn view={view} mayTick={may.run && isRunning} />}
      connection={<LiveConnection connection={room.connection} />}
      {...(isLeading && { controls: <LeaderBar view={view} /> })}
      {...(isLeading && isRunning && nextLine(view) && { controlsEnd: <CloseMeeting view={view} look="quiet" /> })}
    >
      <Announcements view={view} />
      <RoomMiddle room={room} now={now} may={may} owners={page.owners} formKey={formKey} />
    </LiveFrame>
  )
}
