import { type Language, localeOf } from './engine'

export const timeZone = 'Europe/Brussels'

const formats = {
  /** 24 november 2026 */
  date: { dateStyle: 'long' },
  /** dinsdag 24 november 2026 */
  fullDate: { dateStyle: 'full' },
  /** 24 nov */
  shortDate: { day: 'numeric', month: 'short' },
  /** 19.30 */
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  /** 24 november 2026, 19.30 */
  dateTime: { dateStyle: 'long', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Making a formatter costs a hundred times more than using one. */
const kept = <Formatter>(make: (locale: string) => Formatter): ((language: Language) => Formatter) => {
  const formatters = new Map<Language, Formatter>()
  return (language) => {
    const formatter = formatters.get(language) ?? make(localeOf(language))
    formatters.set(language, formatter)
    return formatter
  }
}

const momentFormatters = Object.fromEntries(
  Object.entries(formats).map(([name, options]) => [name, kept((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone }))]),
) as Record<keyof typeof formats, (language: Language) => Intl.DateTimeFormat>
const calendarFormatter = kept((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }))
const numberFormatter = kept((locale) => new Intl.NumberFormat(locale))
const amountFormatter = kept((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }))

/** Formats a moment in Europe/Brussels. Times are written the Belgian way: 19.30. */
export const formatMoment = (moment: Date | string, format: keyof typeof formats, language: Language): string => {
  const text = momentFormatters[format](language).format(new Date(moment))
  return language === 'nl' && (format === 'time' || format === 'dateTime') ? text.replace(/(\d{2}):(\d{2})/, '$1.$2').replace(' om ', ', ') : text
}

export const formatNumber = (value: number, language: Language): string => numberFormatter(language).format(value)

/** 1,4 MB */
export const formatBytes = (bytes: number, language: Language): string => {
  const [amount, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [Math.max(1, Math.round(bytes / 1000)), 'kB']
  return `${amountFormatter(language).format(amount)} ${unit}`
}

/** A calendar date (YYYY-MM-DD), which has no time zone. */
export const formatCalendarDate = (date: string, language: Language): string =>
  calendarFormatter(language).format(new Date(`${date}T00:00:00Z`))
