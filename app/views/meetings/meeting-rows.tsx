import { useT } from '~/core/i18n/use-t'
import type { MeetingLine } from '~/domain/meetings/meeting-list.queries.server'
import { paths } from '~/paths'
import { Chip } from '~/ui/chip'
import { DateTile } from '~/ui/date-tile'
import { LinkButton } from '~/ui/link-button'
import { ListRow, RowList } from '~/ui/list-row'
import { StatusChip } from './status-chip'
import { useMoments } from './use-moments'

interface Props {
  label: string
  meetings: MeetingLine[]
  isPast?: boolean
}

/** Meetings as rows: the day, the title, where and when, and what it asks of the reader. */
export const MeetingRows = ({ label, meetings, isPast = false }: Props) => {
  const t = useT()
  const { time } = useMoments()
  return (
    <RowList label={label}>
      {meetings.map(({ id, title, body, startsAt, place, status, isPublic, isInvited, myAnswer }) => {
        const asksAnswer = status === 'convened' && isInvited && myAnswer === null && !isPast
        return (
          <ListRow
            key={id}
            lead={<DateTile date={startsAt} past={isPast} year={isPast} />}
            title={title}
            to={paths.meeting(id)}
            meta={[body.name, t('meetings:at', { time: time(startsAt) }), place].filter(Boolean).join(' · ')}
            chips={
              <>
                <StatusChip status={status} />
                {!isPublic && <Chip tone="neutral">{t('meetings:closed')}</Chip>}
              </>
            }
            action={asksAnswer && <LinkButton to={paths.answerInside(id)}>{t('meetings:list.answer')}</LinkButton>}
          />
        )
      })}
    </RowList>
  )
}
