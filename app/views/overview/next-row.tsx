import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { MeetingRow } from '~/domain/meetings/overview/expectation'
import { paths } from '~/paths'
import { Chip } from '~/ui/chip'
import { DateTile } from '~/ui/date-tile'
import { ListRow } from '~/ui/list-row'

/** A meeting to come that asks nothing any more: when, where, and what was answered. */
export const NextRow = ({ meeting }: { meeting: MeetingRow }) => {
  const t = useT()
  const { id, title, startsAt, place, myAnswer, answers } = meeting
  const time = formatMoment(startsAt, 'time', useLanguage())
  return (
    <ListRow
      lead={<DateTile date={startsAt} />}
      title={title}
      to={paths.meeting(id)}
      meta={[t('overview:next.at', { time, place }), answers ? t('overview:answers', { ...answers }) : ''].filter(Boolean).join(' · ')}
      chips={myAnswer && <Chip tone={myAnswer === 'excused' ? 'neutral' : 'ok'}>{t(`overview:given.${myAnswer}`)}</Chip>}
    />
  )
}
