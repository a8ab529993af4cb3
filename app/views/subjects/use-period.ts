import { formatCalendarDate } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'

/** "sinds 1 januari 2024", or "van … tot en met …". Dates are YYYY-MM-DD. */
export const usePeriod = () => {
  const t = useT()
  const language = useLanguage()
  const day = (date: string) => formatCalendarDate(date, language)
  return ({ validFrom, validTo }: { validFrom: string; validTo: string | null }): string =>
    validTo ? t('subjects:period', { from: day(validFrom), to: day(validTo) }) : t('subjects:since', { date: day(validFrom) })
}
