import { Link } from '@remix-run/react'
import type { LivePage } from '~/domain/meetings/live/live.queries.server'
import { useT } from '~/core/i18n/use-t'
import { nextAct } from '~/domain/meetings/running/next-act'
import { paths } from '~/paths'
import { LiveFrame } from '~/ui/frames/live-frame'
import { RaiseHand } from '../speakers/raise-hand'
import { AddToQueue } from '../speakers/add-to-queue'
import { SpeakersPanel } from '../speakers/speakers-panel'
import { AgendaColumn } from './agenda-column'
import { Announcements } from './announcements'
import { GuestNote } from './guest-note'
import { KeysHelp } from './keys-help'
import { CloseMeeting, LeaderBar } from './leader-bar'
import { LiveActsContext } from './live-acts'
import { LiveConnection } from './live-connection'
import { PeopleColumn } from './people-column'
import { RoomEnd, RoomFacts, RoomStatus } from './room-bar'
import { mayAnnounce } from './room-facts'
import { RoomMiddle } from './room-middle'
import { useFollowedPage } from './use-followed-page'
import { useNow } from './use-now'

interface Props {
  page: LivePage
  formKey: string
}

/** One table, everyone around it. */
export const LiveRoom = ({ page, formKey }: Props) => {
  const t = useT()
  const { room, acts } = useFollowedPage(page)
  const now = useNow(room.clock)
  const { view } = room
  const { may } = page
  const isRunning = view.meeting.status === 'running'
  const isLeading = may.run && (isRunning || view.meeting.status === 'convened')
  /** Closing before everything was dealt with is possible, and never in the way. */
  const mayClose = isLeading && isRunning && nextAct(view)?.kind !== 'close'
  return (
    <LiveActsContext.Provider value={acts}>
      <LiveFrame
        title={
          <Link to={paths.meeting(view.meeting.id)} className="text-inherit no-underline underline-offset-4 hover:underline">
            {view.meeting.bodyName}
          </Link>
        }
        status={<RoomStatus view={view} />}
        facts={<RoomFacts view={view} now={now} />}
        end={<RoomEnd view={view} />}
        agendaLabel={t('live:agenda')}
        agenda={
          <>
            <AgendaColumn view={view} now={now} mayEnter={may.run && isRunning} />
            {mayClose && (
              <div className="mt-4 px-3 lg:hidden">
                <CloseMeeting view={view} look="quiet" />
              </div>
            )}
          </>
        }
        peopleLabel={t('live:people.title')}
        people={
          <div className="grid gap-5">
            <div className="empty:hidden max-lg:hidden">
              <SpeakersPanel view={view} clock={room.clock} mayLead={may.run} />
            </div>
            {isLeading && isRunning && (
              <div className="grid gap-1">
                <RaiseHand room={room} formKey={formKey} size="small" hasOrder={false} />
                <AddToQueue view={view} formKey={formKey} />
              </div>
            )}
            <PeopleColumn view={view} mayTick={may.run && isRunning} mayAnnounce={!may.run && mayAnnounce(room)} />
          </div>
        }
        connection={<LiveConnection connection={room.connection} pending={room.pending} />}
        {...(isLeading && { controls: <LeaderBar view={view} /> })}
        {...(!isLeading && isRunning && room.own.floor.mayAsk && { controls: <RaiseHand room={room} formKey={formKey} /> })}
        controlsLabel={t('live:controls')}
        controlsEnd={
          <>
            <KeysHelp isLeading={isLeading} />
            {mayClose && (
              <div className="max-lg:hidden">
                <CloseMeeting view={view} look="quiet" />
              </div>
            )}
          </>
        }
      >
        <Announcements view={view} own={room.own} />
        <GuestNote view={view} guest={page.guest} />
        <RoomMiddle room={room} now={now} may={may} pollDefaults={page.pollDefaults} owners={page.owners} formKey={formKey} />
      </LiveFrame>
    </LiveActsContext.Provider>
  )
}
