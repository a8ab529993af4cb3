import { useT } from '~/core/i18n/use-t'
import type { SubmissionLine } from '~/domain/meetings/submissions/submission.queries.server'
import { paths } from '~/paths'
import { DateTile } from '~/ui/date-tile'
import { ListRow, RowList } from '~/ui/list-row'
import { useMoments } from '../meetings/use-moments'
import { SubmissionChip } from './submission-chip'

/** Submissions as rows: when, what, by whom, for which meeting. */
export const SubmissionRows = ({ label, submissions }: { label: string; submissions: SubmissionLine[] }) => {
  const t = useT()
  const { date } = useMoments()
  return (
    <RowList label={label}>
      {submissions.map(({ id, title, organisation, body, meeting, status, isUrgent, submittedAt, createdAt }) => (
        <ListRow
          key={id}
          lead={<DateTile date={submittedAt ?? createdAt} />}
          title={<span lang="nl">{title}</span>}
          to={paths.submission(id)}
          meta={[organisation.name, meeting ? `${meeting.title}, ${date(meeting.startsAt)}` : `${body.name}: ${t('submissions:nextMeeting')}`].join(' · ')}
          chips={<SubmissionChip status={status} isUrgent={isUrgent} />}
        />
      ))}
    </RowList>
  )
}
