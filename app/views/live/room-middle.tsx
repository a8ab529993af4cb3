import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { LiveItem } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { OwnAbsence, OwnRecusal } from '../attendance/own-recusal'
import { ApprovalPanel } from '../minutes/approval-panel'
import { SpeakersPanel } from '../speakers/speakers-panel'
import { OpenActions } from '../agenda/open-actions'
import { ItemHead, ItemNote } from './item-head'
import { ItemRecords } from './item-records'
import { ItemWork, type MayLead } from './item-work'
import { KeptWork } from './kept-work'
import { ResultCard } from './result-card'
import { currentLine, mayAnnounce, pollsHere } from './room-facts'
import { isSecret, SecretVoteCard } from './secret-vote-card'
import type { Followed } from './use-live-meeting'
import { VoteCard } from './vote-card'
import { VoteEntry } from './vote-entry'

interface Props {
  room: Followed
  now: number
  may: MayLead
  pollDefaults: Parameters<typeof ItemWork>[0]['pollDefaults']
  owners: Parameters<typeof ItemWork>[0]['owners']
  formKey: string
}

/** The middle of the room: what is going on now. */
export const RoomMiddle = ({ room, now, may, pollDefaults, owners, formKey }: Props) => {
  const { view, own } = room
  const line = currentLine(view)
  if (view.meeting.status === 'convened') return <NotOpenYet room={room} may={may} />
  if (view.meeting.status !== 'running') return <Closed room={room} />
  if (!line) return <JustOpened room={room} may={may} />
  const isVoting = pollsHere(view).some(({ status }) => status === 'open')
  return (
    <>
      <ItemHead meetingId={view.meeting.id} line={line} item={view.item} now={now} />
      <OwnAbsence room={room} />
      {view.item && !isVoting && <ItemText item={view.item} />}
      <div className="grid gap-4">
        {pollsHere(view).map((poll) => 
          poll.status !== 'open' ? (
            <ResultCard key={poll.id} meetingId={view.meeting.id} poll={poll} own={own} />
          ) : isSecret(poll) ? (
            <SecretVoteCard key={poll.id} poll={poll} room={room} />
          ) : (
            <VoteCard
              key={poll.id}
              poll={poll}
              room={room}
              formKey={formKey}
              {...(may.run && { entry: <VoteEntry poll={poll} meetingId={view.meeting.id} turnout={view.turnout.find(({ pollId }) => pollId === poll.id)} may={may} /> })}
            />
          ),
        )}
      </div>
      {view.item && isVoting && <ItemText item={view.item} />}
      {view.item && <ApprovalPanel key={`${view.item.id}/${line.outcome}`} meetingId={view.meeting.id} itemId={view.item.id} returnTo={paths.live(view.meeting.id)} />}
      {view.item && <ItemRecords line={line} item={view.item} />}
      <OwnRecusal room={room} />
      <div className="mt-8 lg:hidden">
        <SpeakersPanel view={view} clock={room.clock} mayLead={may.run} />
      </div>
      {may.run && (
        <KeptWork facts={view.item && { line, item: view.item }}>
          {(facts) => <ItemWork view={view} {...facts} may={may} pollDefaults={pollDefaults} owners={owners} />}
        </KeptWork>
      )}
    </>
  )
}

/** What is known of the item. A vote that goes on stands before it. */
const ItemText = ({ item: { followUp, note } }: { item: LiveItem }) => (
  <div className="my-5 grid gap-5 empty:hidden">
    {followUp.length > 0 && <OpenActions actions={followUp} />}
    {note && <ItemNote note={note} />}
  </div>
)

const NotOpenYet = ({ room, may }: { room: Followed; may: MayLead }) => {
  const t = useT()
  const language = useLanguage()
  const { title, startsAt, place } = room.view.meeting
  return (
    <>
      <p className="text-sm font-semibold text-brick">{title}</p>
      <h1 className="mt-1">{t('live:before.title')}</h1>
      <p className="mt-3 text-lg">{t('live:before.text', { date: formatMoment(startsAt, 'date', language), time: formatMoment(startsAt, 'time', language) })}</p>
      {place && <p className="mt-1 text-ink-soft">{place}</p>}
      {may.run && <p className="mt-3 text-ink-soft">{t('live:before.leader')}</p>}
    </>
  )
}

const JustOpened = ({ room, may }: { room: Followed; may: MayLead }) => {
  const t = useT()
  return (
    <>
      <h1>{t('live:start.title')}</h1>
      <p className="mt-3 text-lg">{may.run ? t('live:start.leader') : t('live:start.text')}</p>
      {!may.run && mayAnnounce(room) && (
        <p className="mt-5">
          <LinkButton look="primary" to={paths.announce(room.view.meeting.id)}>
            {t('attendance:announce.link')}
          </LinkButton>
        </p>
      )}
    </>
  )
}

const Closed = ({ room: { view, own } }: { room: Followed }) => {
  const t = useT()
  const numberOf = (itemId: string) => view.agenda.find(({ id }) => id === itemId)
  return (
    <>
      <p className="text-sm font-semibold text-brick">{view.meeting.title}</p>
      <h1 className="mt-1">{t('live:after.title')}</h1>
      <p className="mt-3 text-lg">{t('live:after.text')}</p>
      <div className="mt-5 flex flex-wrap gap-2.5">
        <LinkButton to={paths.minutes(view.meeting.id)} look="primary">
          {t('live:after.toMinutes')}
        </LinkButton>
        <LinkButton to={paths.meeting(view.meeting.id)}>{t('live:after.toMeeting')}</LinkButton>
      </div>
      {view.polls.length > 0 && (
        <section className="mt-9">
          <h2 className="mb-3 text-xl">{t('live:after.results')}</h2>
          <div className="grid gap-4">
            {view.polls.map((poll) => {
              const line = numberOf(poll.itemId)
              return <ResultCard key={poll.id} meetingId={view.meeting.id} poll={poll} own={own} {...(line && { eyebrow: `${line.number} · ${line.title ?? t('live:closedItem')}` })} />
            })}
          </div>
        </section>
      )}
    </>
  )
}
