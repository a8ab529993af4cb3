import { CalendarDays, CalendarPlus, Inbox } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { MeetingLine } from '~/domain/meetings/meeting-list.queries.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/empty-state'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { Pagination } from '~/ui/pagination'
import { Section } from '~/ui/section'
import { useInvitations } from '../live/use-invitations'
import { type ChosenMeetings, MeetingFilter } from './meeting-filter'
import { MeetingRows } from './meeting-rows'

interface Props {
  upcoming: MeetingLine[]
  past: MeetingLine[]
  nextTo: string | null
  bodies: { id: string; name: string }[]
  years: number[]
  chosen: ChosenMeetings
  mayPrepare: boolean
  /** Whether there is a list of submitted items for the reader. */
  seesSubmissions: boolean
}

/** What is coming, and what was. */
export const MeetingsPage = ({ upcoming, past, nextTo, bodies, years, chosen, mayPrepare, seesSubmissions }: Props) => {
  const t = useT()
  useInvitations('meetings')
  const isFiltered = Boolean(chosen.bodyId || chosen.year)
  const newMeeting = mayPrepare && (
    <LinkButton to={paths.newMeeting()} look="primary" icon={CalendarPlus}>
      {t('meetings:list.new')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={t('meetings:list.title')}
        sub={t('meetings:list.intro')}
        actions={
          <>
            {newMeeting}
            {seesSubmissions && (
              <LinkButton to={paths.submissions()} icon={Inbox}>
                {t('submissions:title')}
              </LinkButton>
            )}
          </>
        }
      />
      {(years.length > 0 || isFiltered) && <MeetingFilter bodies={bodies} years={years} chosen={chosen} />}
      {upcoming.length === 0 && past.length === 0 && (
        <EmptyState icon={CalendarDays} title={isFiltered ? t('meetings:list.noneFound') : t('meetings:list.none')}>
          {isFiltered ? t('meetings:list.noneFoundText') : mayPrepare ? t('meetings:list.noneTextSecretary') : t('meetings:list.noneText')}
        </EmptyState>
      )}
      {upcoming.length > 0 && (
        <Section title={t('meetings:list.upcoming')}>
          <MeetingRows label={t('meetings:list.upcoming')} meetings={upcoming} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title={t('meetings:list.past')}>
          <MeetingRows label={t('meetings:list.past')} meetings={past} isPast />
        </Section>
      )}
      <Pagination {...(nextTo && { nextTo })} />
    </>
  )
}
