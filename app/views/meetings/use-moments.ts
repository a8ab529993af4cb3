import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'

/** Days and clock times as the reader's language writes them, in Europe/Brussels. */
export const useMoments = () => {
  const t = useT()
  const language = useLanguage()
  const time = (moment: Date) => formatMoment(moment, 'time', language)
  return {
    time,
    date: (moment: Date) => formatMoment(moment, 'date', language),
    fullDate: (moment: Date) => formatMoment(moment, 'fullDate', language),
    dateTime: (moment: Date) => formatMoment(moment, 'dateTime', language),
    /** dinsdag 24 november 2026, 19.30 tot 21.30 uur */
    span: (start: Date, end: Date) => t('meetings:span', { date: formatMoment(start, 'fullDate', language), start: time(start), end: time(end) }),
  }
}
