import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { PublicMeeting } from '~/domain/publication/public-meeting.queries.server'
import { Timeline, TimelineItem } from '~/ui/timeline'
import { SubjectTags } from '~/views/subjects/subject-tags'
import { AdditionChip } from '../agenda/addition-chip'
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
      {agenda.map(({ id, number, depth, startsAt, title, kind, addition, submittedBy, attachments, subjects }) => (
        <TimelineItem
          key={id}
          number={number}
          time={formatMoment(startsAt, 'time', language)}
          dateTime={startsAt.toISOString()}
          title={<span lang="nl">{title}</span>}
          meta={
            <span className="inline-flex flex-wrap items-baseline gap-x-2 gap-y-1">
              {[kind && t(`agenda:kind.${kind}`), submittedBy && t('agenda:submittedBy', { name: submittedBy })].filter(Boolean).join(' · ')}
              <AdditionChip addition={addition} />
            </span>
          }
          nested={depth > 0}
        >
          <SubjectTags subjects={subjects} />
          {attachments.length > 0 && <AttachmentLinks meetingId={meetingId} attachments={attachments} />}
        </TimelineItem>
      ))}
    </Timeline>
  )
}
