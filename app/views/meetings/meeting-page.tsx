import { FileDown, ListPlus, Pencil } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { MeetingOverview } from '~/domain/meetings/meeting.queries.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/empty-state'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { useInvitations } from '../live/use-invitations'
import { AgendaTimeline } from '../agenda/agenda-timeline'
import { MeetingAside } from './meeting-aside'
import { MeetingHeader } from './meeting-header'

interface Props {
  overview: MeetingOverview
  isToday: boolean
}

/** A meeting: where it stands, what it asks of the reader, and its agenda. */
export const MeetingPage = ({ overview, isToday }: Props) => {
  const t = useT()
  const { meeting, items, may, submissions, openActions } = overview
  useInvitations(`meeting:${meeting.id}`)
  return (
    <>
      <MeetingHeader overview={overview} isToday={isToday} />
      {meeting.status === 'cancelled' && (
        <Notice tone="warn" title={t('meetings:cancelled.title')}>
          {meeting.cancelReason}
        </Notice>
      )}
      {meeting.hasUnsentChanges && may.write && (
        <Notice
          tone="warn"
          title={t('meetings:unsent.title')}
          actions={<LinkButton to={paths.announceChange(meeting.id)}>{t('meetings:unsent.action')}</LinkButton>}
        >
          {t('meetings:unsent.text')}
        </Notice>
      )}
      {submissions.waiting > 0 && (
        <Notice tone="info" title={t('submissions:ofMeeting', { count: submissions.waiting })} actions={<LinkButton to={paths.submissions(meeting.body.id)}>{t('submissions:ofMeetingSee')}</LinkButton>}>
          {t('submissions:ofMeetingText')}
        </Notice>
      )}
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <MeetingAside overview={overview} />
        <div>
          <Section
          title={t('agenda:title')}
          actions={
            <>
              {items.length > 0 && (
                <LinkButton to={paths.bundle(meeting.id)} icon={FileDown} reloadDocument>
                  {t('bundle:link')}
                </LinkButton>
              )}
              {may.edit && (
                <LinkButton to={paths.agenda(meeting.id)} icon={Pencil}>
                  {t('agenda:edit')}
                </LinkButton>
              )}
            </>
          }
        >
          {items.length > 0 ? (
            <>
              <AgendaTimeline meetingId={meeting.id} items={items} openActions={openActions} />
              {meeting.convenedAt && may.readVersions && (
                <p className="mt-3">
                  <TextLink to={paths.agendaVersions(meeting.id)}>{t('agenda:versions.see')}</TextLink>
                </p>
              )}
            </>
          ) : (
            <EmptyState
              title={t('agenda:empty.title')}
              icon={ListPlus}
              action={may.edit && <LinkButton to={paths.newItem(meeting.id)}>{t('agenda:addItem')}</LinkButton>}
            >
              {may.edit ? t('agenda:empty.textSecretary') : t('agenda:empty.text')}
            </EmptyState>
          )}
        </Section>
        </div>
      </div>
    </>
  )
}
