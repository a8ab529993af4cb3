import { Link } from '@remix-run/react'
import { formatCalendarDate } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { MeetingLine } from '~/domain/meetings/year-board/board'
import { paths } from '~/paths'
import { Chip } from '~/ui/chip'

const tones = { notYet: 'neutral', onTime: 'ok', deliveredLate: 'warn', due: 'info', late: 'bad' } as const

/** Whether the minutes of a meeting came in time; it leads to them. */
export const MinutesChip = ({ meetingId, isHeld, status, mayOpen, minutes }: Pick<MeetingLine, 'isHeld' | 'status' | 'mayOpen' | 'minutes'> & { meetingId: string }) => {
  const t = useT()
  const language = useLanguage()
  if (!isHeld || status === 'running') return <Chip tone={isHeld ? 'info' : 'neutral'}>{isHeld ? t('yearBoard:running') : t('yearBoard:toCome')}</Chip>
  const day = minutes.deliveredOn ?? minutes.dueOn
  const chip = <Chip tone={tones[minutes.state]}>{t(`yearBoard:minutes.${minutes.state}`, { date: day ? formatCalendarDate(day, language) : '' })}</Chip>
  return mayOpen ? <Link to={paths.minutes(meetingId)}>{chip}</Link> : chip
}
