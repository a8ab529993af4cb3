import { dateInBrussels } from '~/core/i18n/brussels'
import type { ActorBody } from '../../actor'
import type { MeetingRow } from './expectation'

/** At least two woonoverleggen a year in every municipality (Besluit lokaal woonbeleid 2018, art. 4, and its successors). */
export const meetingsPerYear = 2

export interface YearLine {
  bodyId: string
  name: string
  held: number
  /** The next meeting that was convened or is being prepared, when the year is not complete yet. */
  next: Date | null
  state: 'complete' | 'planned' | 'toPlan' | 'none'
}

/** How far every woonoverleg is this year, by name. */
export const yearBoard = (year: number, bodies: ActorBody[], meetings: Pick<MeetingRow, 'bodyId' | 'startsAt' | 'status'>[]): YearLine[] => {
  const names = shortNames(bodies)
  return bodies
    .map((body, index) => {
      const ofBody = meetings.filter(({ bodyId, startsAt }) => bodyId === body.id && yearOf(startsAt) === year)
      const held = ofBody.filter(({ status }) => ['running', 'minutes', 'approved', 'published'].includes(status)).length
      const planned = ofBody.filter(({ status }) => status === 'preparation' || status === 'convened').map(({ startsAt }) => startsAt)
      const next = held < meetingsPerYear ? (planned.sort((one, other) => one.getTime() - other.getTime())[0] ?? null) : null
      const state = held >= meetingsPerYear ? ('complete' as const) : next ? ('planned' as const) : held > 0 ? ('toPlan' as const) : ('none' as const)
      return { bodyId: body.id, name: names[index]!, held, next, state }
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}

export const yearOf = (moment: Date): number => Number(dateInBrussels(moment).slice(0, 4))

/** Names without the words they all begin with: "Lokaal woonoverleg Gistel", "Lokaal woonoverleg Jabbeke" → "Gistel", "Jabbeke". */
const shortNames = (bodies: ActorBody[]): string[] => {
  const words = bodies.map(({ name }) => name.split(' '))
  const shared = words.length < 2 ? 0 : words[0]!.findIndex((word, index) => words.some((other) => other[index] !== word || other.length === index + 1))
  return words.map((name) => name.slice(Math.max(0, shared)).join(' '))
}
