import { dateInBrussels } from '~/core/i18n/brussels'
import type { Language } from '~/core/i18n/engine'
import { formatCalendarDate } from '~/core/i18n/format'

const months = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const satisfies Record<Language, readonly string[]>

/**
 * The calendar day of a moment in Brussels, cut up for a tile; a bare date (YYYY-MM-DD) is taken as it is.
 * Month names are our own: browsers and the server disagree about the dot in "nov.", which would break hydration.
 */
export function dateTileParts(date: Date | string, language: Language) {
  const iso = typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : dateInBrussels(new Date(date))
  const [year = '', month = '', day = ''] = iso.split('-')
  return { iso, year, day: String(Number(day)), month: months[language][Number(month) - 1] ?? '', spoken: formatCalendarDate(iso, language) }
}
