import { Link } from '@remix-run/react'
import type { LivePage } from '~/domain/meetings/live/live.queries.server'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Card } from '~/ui/card'
import { FollowFrame } from '~/ui/frames/follow-frame'
import { LinkButton } from '~/ui/link-button'
import { Section } from '~/ui/section'
import { OwnAbsence, OwnRecusal } from '../attendance/own-recusal'
import { RaiseHand } from '../speakers/raise-hand'
import { SpeakersPanel } from '../speakers/speakers-panel'
import { AgendaColumn } from './agenda-column'
import { Announcements } from './announcements'
import { GuestNote } from './guest-note'
import { ItemHead, ItemNote } from './item-head'
import { ItemRecords } from './item-records'
import { LiveActsContext } from './live-acts'
import { LiveConnection } from './live-connection'
import { ResultCard } from './result-card'
import { ExpectedEnd, RoomStatus } from './room-bar'
import { currentLine, pollsHere } from './room-facts'
import { TurnoutMeter } from './turnout-meter'
import { useFollowedPage } from './use-followed-page'
import type { Followed } from './use-live-meeting'
import { useNow } from './use-now'

interface Props {
  page: LivePage
  formKey: string
}

/** For who follows from home, on a phone or beside other work: what is on the table, who speaks, what was settled. */
export const FollowAlong = ({ page, formKey }: Props) => {
  const t = useT()
  const { room, acts } = useFollowedPage(page)
  const now = useNow(room.clock)
  const { view, own } = room
  const isRunning = view.meeting.status === 'running'
  return (
    <LiveActsContext.Provider value={acts}>
      <FollowFrame
        title={
          <Link to={paths.meeting(view.meeting.id)} className="text-inherit no-underline underline-offset-4 hover:underline">
            {view.meeting.bodyName}
          </Link>
        }
        status={<RoomStatus view={view} />}
        facts={isRunning && <ExpectedEnd view={view} now={now} />}
        end={<LinkButton to={paths.live(view.meeting.id)} size="small">{t('live:follow.toRoom')}</LinkButton>}
        {...(isRunning && own.floor.mayAsk && { bar: <RaiseHand room={room} formKey={formKey} from="volgen" /> })}
      >
        <LiveConnection connection={room.connection} pending={room.pending} />
        <Announcements view={view} own={own} />
        <GuestNote view={view} guest={page.guest} />
        {isRunning ? <OnTheTable room={room} now={now} /> : <NotRunning room={room} />}
        <Section title={t('live:follow.agenda')}>
          <AgendaColumn view={view} now={now} mayEnter={false} />
        </Section>
      </FollowFrame>
    </LiveActsContext.Provider>
  )
}

const OnTheTable = ({ room, now }: { room: Followed; now: number }) => {
  const t = useT()
  const { view, own } = room
  const line = currentLine(view)
  if (!line) return <h1>{t('live:start.title')}</h1>
  const polls = pollsHere(view)
  const open = polls.find(({ status }) => status === 'open')
  const isEntitled = open && own.entitled.some(({ pollId }) => pollId === open.id)
  return (
    <>
      <ItemHead meetingId={view.meeting.id} line={line} item={view.item} now={now} />
      <OwnAbsence room={room} from="volgen" />
      <div className="grid gap-5">
        <SpeakersPanel view={view} clock={room.clock} mayLead={false} />
        {open && (
          <Card tone="now" eyebrow={t('live:follow.voting')} title={open.question} {...(isEntitled && { footer: <LinkButton look="primary" to={paths.live(view.meeting.id)}>{t('live:follow.toVote')}</LinkButton> })}>
            {isEntitled && <p className="mb-3">{t('live:follow.vote')}</p>}
            <TurnoutMeter poll={open} turnout={view.turnout.find(({ pollId }) => pollId === open.id)} />
          </Card>
        )}
        {polls.filter(({ status }) => status !== 'open').map((poll) => <ResultCard key={poll.id} meetingId={view.meeting.id} poll={poll} own={own} />)}
      </div>
      {view.item?.note && (
        <div className="my-5">
          <ItemNote note={view.item.note} />
        </div>
      )}
      {view.item && <ItemRecords line={line} item={view.item} />}
      <OwnRecusal room={room} from="volgen" />
    </>
  )
}

const NotRunning = ({ room: { view, own } }: { room: Followed }) => {
  const t = useT()
  const language = useLanguage()
  const { status, title, startsAt, id } = view.meeting
  const isToCome = status === 'convened'
  return (
    <>
      <p className="text-sm font-semibold text-brick">{title}</p>
      <h1 className="mt-1">{t(isToCome ? 'live:before.title' : 'live:after.title')}</h1>
      <p className="mt-3 text-lg">{isToCome ? t('live:before.text', { date: formatMoment(startsAt, 'date', language), time: formatMoment(startsAt, 'time', language) }) : t('live:after.text')}</p>
      {!isToCome && (
        <div className="mt-5 grid gap-4">
          <div>
            <LinkButton to={paths.minutes(id)}>{t('live:after.toMinutes')}</LinkButton>
          </div>
          {view.polls.map((poll) => (
            <ResultCard key={poll.id} meetingId={id} poll={poll} own={own} />
          ))}
        </div>
      )}
    </>
  )
}
