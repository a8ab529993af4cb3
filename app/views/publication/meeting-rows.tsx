import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { PublicMeetingLine } from '~/domain/publication/public-meetings.queries.server'
import { paths } from '~/paths'
import { Chip } from '~/ui/chip'
import { DateTile } from '~/ui/date-tile'
import { ListRow, RowList } from '~/ui/list-row'

interface Props {
  label: string
  meetings: PublicMeetingLine[]
  /** What stands here when there are none. */
  empty: string
  isPast?: boolean
}

/** Public meetings: when, of what, where, and whether there are minutes. */
export const MeetingRows = ({ label, meetings, empty, isPast = false }: Props) => {
  const t = useT()
  const language = useLanguage()
  if (meetings.length === 0) return <p className="border-y border-line py-5 text-ink-soft">{empty}</p>
  return (
    <RowList label={label}>
      {meetings.map(({ id, title, startsAt, place, status, body, hasMinutes }) => (
        <ListRow
          key={id}
          lead={<DateTile date={startsAt} year={isPast} />}
          title={<span lang="nl">{title}</span>}
          to={paths.publicMeeting(id)}
          chips={<StatusChip status={status} hasMinutes={hasMinutes} isPast={isPast} />}
          meta={[body.name === title ? '' : body.name, isPast ? '' : t('publication:at', { time: formatMoment(startsAt, 'time', language) }), place].filter(Boolean).join(' · ')}
        />
      ))}
    </RowList>
  )
}

const StatusChip = ({ status, hasMinutes, isPast }: Pick<PublicMeetingLine, 'status' | 'hasMinutes'> & { isPast: boolean }) => {
  const t = useT()
  if (status === 'cancelled') return <Chip tone="bad">{t('publication:status.cancelled')}</Chip>
  if (status === 'running') return <Chip tone="ok" sign="●">{t('publication:status.running')}</Chip>
  if (hasMinutes) return <Chip tone="ok">{t('publication:status.minutes')}</Chip>
  return isPast ? <Chip tone="neutral">{t('publication:status.waiting')}</Chip> : null
}
