import { formatMoment } from '~/core/i18n/format'
import { dateInBrussels } from '~/core/i18n/brussels'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { MeetingRow, MeetingTask } from '~/domain/meetings/overview/expectation'

/** What the overview says of a meeting. */
export const useMeetingWords = (now: Date) => {
  const t = useT()
  const language = useLanguage()
  const time = (moment: Date) => formatMoment(moment, 'time', language)
  return {
    title: (task: MeetingTask, { title, startsAt }: MeetingRow): string => {
      const isToday = dateInBrussels(startsAt) === dateInBrussels(now)
      if ((task === 'open' || task === 'attend') && isToday) return t('overview:startsAt', { title, time: time(startsAt) })
      return t(`overview:${task}.title`, { title })
    },
    facts: (task: MeetingTask, { startsAt, place, answers }: MeetingRow): string =>
      [
        task === 'answer' ? t('overview:when', { date: formatMoment(startsAt, 'fullDate', language), time: time(startsAt) }) : '',
        task === 'write' || task === 'approve' || task === 'publish' ? t('overview:heldOn', { date: formatMoment(startsAt, 'date', language) }) : place,
        answers && (task === 'open' || task === 'answer') ? t('overview:answers', { ...answers }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
  }
}
