import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { PublicMeeting } from '~/domain/publication/public-meeting.queries.server'
import { Timeline, TimelineItem } from '~/ui/timeline'
import { SubjectTags } from '~/views/subjects/subject-tags'
import { AttachmentLinks } from './attachment-links'

interface Props {
  meetingId: string
  agenda: NonNullable<PublicMeeting['agenda']>
}

/** The open items of an agenda along their planned times, each with its attachments. */
export const PublicAgenda = ({ meetingId, agenda }: Props) => {
  const t = useT()
  const language = useLanguage()
  if (agenda.length === 0) return <p className="border-y border-line py-5 text-ink-soft">{t('publication:meeting.noAgenda')}</p>
  return (
    <Timeline label={t('publication:meeting.agenda')}>
      {agenda.map(({ id, number, depth, startsAt, title, kind, attachments, subjects }) => (
        <TimelineItem
          key={id}
          number={number}
          time={formatMoment(startsAt, 'time', language)}
          dateTime={startsAt.toISOString()}
          title={<span lang="nl">{title}</span>}
          meta={kind && t(`agenda:kind.${kind}`)}
          nested={depth > 0}
        >
          <SubjectTags subjects={subjects} />
          {attachments.length > 0 && <AttachmentLinks meetingId={meetingId} attachments={attachments} />}
        </TimelineItem>
      ))}
    </Timeline>
  )
}
