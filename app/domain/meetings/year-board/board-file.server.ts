import { csvOf } from '~/core/csv'
import type { Language } from '~/core/i18n/engine'
import { formatCalendarDate, formatMoment } from '~/core/i18n/format'
import { tFor } from '~/locales/instances.server'
import { paths } from '~/paths'
import type { MunicipalityYear, YearBoard } from './board'
import type { Evidence } from './cell'

interface Reader {
  language: Language
  /** Where the addresses begin. */
  origin: string
}

type Row = (string | number)[]

/** The board as a CSV file: one line per municipality and point, with its evidence in words and its addresses. */
export const boardFile = (board: YearBoard, reader: Reader): { name: string; text: string } => {
  const t = tFor(reader.language)
  const head = ['municipality', 'year', 'part', 'code', 'what', 'obligation', 'state', 'evidence', 'link', 'source'] as const
  const rows = board.municipalities.flatMap((municipality) => [...meetingRows(board, municipality, reader), ...subjectRows(board, municipality, reader)])
  return { name: t('yearBoard:file.name', { year: board.year }), text: csvOf([head.map((name) => t(`yearBoard:file.${name}`)), ...rows]) }
}

const meetingRows = ({ year }: YearBoard, { name, progress, meetings }: MunicipalityYear, { language, origin }: Reader): Row[] => {
  const t = tFor(language)
  const held = meetings.filter(({ isHeld }) => isHeld)
  const dates = held.map(({ startsAt }) => formatMoment(startsAt, 'date', language)).join(', ')
  const state = t(progress.state === 'complete' ? 'yearBoard:file.enough' : 'yearBoard:file.tooFew')
  return [
    [name, year, t('yearBoard:file.parts.meetings'), '', t('yearBoard:held', { held: progress.held, of: progress.required }), '', state, dates, addresses(held.map(({ id }) => paths.meeting(id)), origin), ''],
    ...held.map(({ id, title, startsAt, minutes }): Row => {
      const day = minutes.deliveredOn ?? minutes.dueOn
      const words = t(`yearBoard:minutes.${minutes.state}`, { date: day ? formatCalendarDate(day, language) : '' })
      return [name, year, t('yearBoard:file.parts.minutes'), '', `${title}, ${formatMoment(startsAt, 'date', language)}`, '', words, '', addresses([paths.minutes(id)], origin), '']
    }),
  ]
}

const subjectRows = ({ year, discussion, activities }: YearBoard, { name, cells }: MunicipalityYear, { language, origin }: Reader): Row[] => {
  const t = tFor(language)
  return [...discussion, ...activities].map(({ id, checklist, code, title, obligation, source }) => {
    const { state, evidence } = cells[id]!
    const links = evidence.flatMap(({ meetingId, itemId, decisions }) => [paths.itemOfMeeting(meetingId, itemId), ...decisions.map(({ number }) => paths.decision(number))])
    const what = [name, year, t(`yearBoard:file.parts.${checklist}`), code, title, t(`subjects:obligation.${obligation}`)]
    return what.concat(t(`yearBoard:state.${state}`), evidence.map((one) => inWords(one, language)).join(' | '), addresses(links, origin), source)
  })
}

const inWords = ({ at, number, title, decisions }: Evidence, language: Language): string => {
  const t = tFor(language)
  const item = t('yearBoard:evidence', { number, title: title ?? t('yearBoard:closedItem') })
  return [`${formatMoment(at, 'date', language)}: ${item}`, ...decisions.map((decision) => decision.number)].join(', ')
}

const addresses = (found: string[], origin: string): string => found.map((path) => `${origin}${path}`).join(' ')
