import { dateInBrussels } from '~/core/i18n/brussels'
import type { ActorBody } from '../../actor'
import type { MeetingRow } from './expectation'

export type YearState = 'complete' | 'planned' | 'toPlan' | 'none'

/** How far a table is with the meetings of a year. */
export interface YearProgress {
  required: number
  held: number
  /** The next meeting that was convened or is being prepared, when the year is not complete yet. */
  next: Date | null
  state: YearState
}

export interface YearLine extends YearProgress {
  bodyId: string
  name: string
}

type MeetingFacts = Pick<MeetingRow, 'bodyId' | 'startsAt' | 'status'>

/** How far every woonoverleg is this year, by name. @param required how many meetings the norm of the year asks */
export const yearBoard = (year: number, required: number, bodies: Pick<ActorBody, 'id' | 'name'>[], meetings: MeetingFacts[]): YearLine[] => {
  const names = shortNames(bodies)
  return bodies
    .map(({ id }, index) => ({
      bodyId: id,
      name: names[index]!,
      ...progressOf(
        required,
        meetings.filter(({ bodyId, startsAt }) => bodyId === id && yearOf(startsAt) === year),
      ),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}

/** @param meetings those of one year, of one table or of all tables of a municipality */
export const progressOf = (required: number, meetings: Pick<MeetingFacts, 'startsAt' | 'status'>[]): YearProgress => {
  const held = meetings.filter(isHeld).length
  const planned = meetings.filter(isPlanned).map(({ startsAt }) => startsAt)
  const next = held < required ? (planned.sort((one, other) => one.getTime() - other.getTime())[0] ?? null) : null
  return { required, held, next, state: held >= required ? 'complete' : next ? 'planned' : held > 0 ? 'toPlan' : 'none' }
}

/** It was opened: it counts. */
export const isHeld = ({ status }: Pick<MeetingFacts, 'status'>): boolean => ['running', 'minutes', 'approved', 'published'].includes(status)

export const isPlanned = ({ status }: Pick<MeetingFacts, 'status'>): boolean => status === 'preparation' || status === 'convened'

export const yearOf = (moment: Date): number => Number(dateInBrussels(moment).slice(0, 4))

/** Names without the words they all begin with: "Lokaal woonoverleg Gistel", "Lokaal woonoverleg Jabbeke" → "Gistel", "Jabbeke". */
const shortNames = (bodies: { name: string }[]): string[] => {
  const words = bodies.map(({ name }) => name.split(' '))
  const shared = words.length < 2 ? 0 : words[0]!.findIndex((word, index) => words.some((other) => other[index] !== word || other.length === index + 1))
  return words.map((name) => name.slice(Math.max(0, shared)).join(' '))
}
