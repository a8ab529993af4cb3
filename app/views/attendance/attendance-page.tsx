import { UserPlus, Vote } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { AttendancePageData } from '~/domain/meetings/attendance/attendance.queries.server'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { peopleGroups } from '../live/people-groups'
import { useInvitations } from '../live/use-invitations'
import { useQuorumWords } from '../live/use-quorum-words'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { useMoments } from '../meetings/use-moments'
import { AttendanceLog } from './attendance-log'
import { AttendantRow } from './attendant-row'
import { RoomCode } from './room-code'
import { VacantSeats } from './vacant-seats'

/** Who is there, with a large button for each: on a phone, on a tablet at the door, before JavaScript. */
export const AttendancePage = ({ page: { meeting, people, quorum, log, code, vacant, mayTick } }: { page: AttendancePageData }) => {
  const t = useT()
  const { fullDate } = useMoments()
  const quorumWords = useQuorumWords()
  useInvitations(`meeting:${meeting.id}`)
  return (
    <>
      <PageHeader
        above={<MeetingCrumbs meeting={meeting} here={t('attendance:title')} />}
        eyebrow={`${meeting.body}, ${fullDate(meeting.startsAt)}`}
        title={t('attendance:title')}
        sub={mayTick ? t('attendance:subtitle') : t('attendance:closedSubtitle')}
        actions={
          <>
            <LinkButton to={paths.proxies(meeting.id)} icon={Vote}>
              {t('attendance:proxy.title')}
            </LinkButton>
            <LinkButton to={paths.guests(meeting.id)} icon={UserPlus}>
              {t('attendance:guest.title')}
            </LinkButton>
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-5 xl:order-last">
          <p className={`text-lg font-semibold ${quorum.isReached ? 'text-polder' : 'text-sand'}`} role="status">
            {quorumWords(quorum)}
          </p>
          {code && <RoomCode code={code} />}
        </div>
        <div>
          {peopleGroups(people).map(({ key, people: group }) => (
            <Section key={key} title={`${t(`attendance:group.${key}`)} · ${group.length}`} level={2}>
              <ul className="border-t border-line">
                {group.map((person) => (
                  <AttendantRow key={person.id} meetingId={meeting.id} person={person} mayTick={mayTick} />
                ))}
              </ul>
            </Section>
          ))}
          <VacantSeats meetingId={meeting.id} seats={vacant} />
          <AttendanceLog log={log} />
        </div>
      </div>
    </>
  )
}
