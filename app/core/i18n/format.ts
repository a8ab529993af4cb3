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

const cache = new Map<string, Intl.DateTimeFormat>()

/** Formats a moment in Europe/Brussels. Times are written the Belgian way: 19.30. */
export const formatMoment = (moment: Date | string, format: keyof typeof formats, language: Language): string => {
  const key = `${language}/${format}`
  const formatter = cache.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...formats[format], timeZone })
  cache.set(key, formatter)
  const text = formatter.format(new Date(moment))
  return language === 'nl' && (format === 'time' || format === 'dateTime') ? text.replace(/(\d{2}):(\d{2})/, '$1.$2').replace(' om ', ', ') : text
}

export const formatNumber = (value: number, language: Language): string => new Intl.NumberFormat(localeOf(language)).format(value)

/** 1,4 MB */
export const formatBytes = (bytes: number, language: Language): string => {
  const [amount, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [Math.max(1, Math.round(bytes / 1000)), 'kB']
  return `${new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(amount)} ${unit}`
}

/** A calendar date (YYYY-MM-DD), which has no time zone. */
export const formatCalendarDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
