import type { Checklist, Obligation } from '~prisma/enums'

/** A point of a checklist, in the period in which it held. Dates are calendar dates in Europe/Brussels, YYYY-MM-DD, both included. */
export interface SubjectFacts {
  id: string
  checklist: Checklist
  code: string
  title: string
  /** 1–3 for activities, null for subjects of discussion. */
  priority: number | null
  obligation: Obligation
  /** Where it is written. */
  source: string
  validFrom: string
  /** The last day; null: until further notice. */
  validTo: string | null
}

/** As it stands beside an agenda item. */
export type SubjectTag = Pick<SubjectFacts, 'id' | 'code' | 'title'>

type Period = Pick<SubjectFacts, 'validFrom' | 'validTo'>

/** @param date YYYY-MM-DD */
export const isValidOn = ({ validFrom, validTo }: Period, date: string): boolean => validFrom <= date && (validTo === null || date <= validTo)

/** Whether it held on any day of the year. */
const isValidIn = ({ validFrom, validTo }: Period, year: number): boolean => validFrom <= `${year}-12-31` && (validTo === null || validTo >= `${year}-01-01`)

/** Whether two periods share a day. */
export const overlaps = (one: Period, other: Period): boolean => (other.validTo === null || one.validFrom <= other.validTo) && (one.validTo === null || other.validFrom <= one.validTo)

const collator = new Intl.Collator('nl', { numeric: true })

/** A1, A2, A10; VA1_1, VA1_2. A code that stands twice: the older first. */
export const inOrder = <Row extends { code: string; validFrom?: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => collator.compare(one.code, other.code) || (one.validFrom ?? '').localeCompare(other.validFrom ?? ''))

/**
 * The rule that holds at the end of the year, or held last in it, of every code: rules may change within a year.
 */
export const subjectsOfYear = (subjects: readonly SubjectFacts[], year: number): SubjectFacts[] => {
  const latest = new Map<string, SubjectFacts>()
  for (const subject of inOrder(subjects)) if (isValidIn(subject, year)) latest.set(subject.code, subject)
  return inOrder([...latest.values()])
}

export interface NormFacts {
  firstYear: number
  meetingsPerYear: number
  source: string
}

/** The norm of a year: the one that began last; null when none had begun yet. */
export const normOf = <Norm extends NormFacts>(norms: readonly Norm[], year: number): Norm | null =>
  norms.filter(({ firstYear }) => firstYear <= year).sort((one, other) => other.firstYear - one.firstYear)[0] ?? null
