import type { LiveRows, LiveSection, LiveView } from './live-view'

/** What turns one state into the next: sections as a whole, and of some lists the rows that are different. */
export interface Difference {
  sections: Partial<LiveView>
  rows: LiveRows
}

interface Row {
  id: string
}

const rowSections = ['agenda', 'people', 'polls'] as const satisfies readonly (keyof LiveRows)[]
const isRowSection = (section: LiveSection): section is keyof LiveRows => (rowSections as readonly LiveSection[]).includes(section)

const isSame = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other)

/** What is different in these sections. Of a list only rows are given when they are at most half of it: one who comes in among three hundred is 300 bytes, the list 100 kB. */
export const differenceOf = (before: LiveView, after: LiveView, compared: readonly LiveSection[]): Difference => {
  const [sections, rows]: Record<string, unknown>[] = [{}, {}]
  for (const section of compared) {
    const changed = isRowSection(section) ? changedRows(before[section], after[section]) : null
    if (changed?.length === 0) continue
    if (changed && changed.length * 2 <= (after[section] as Row[]).length) rows![section] = changed
    else if (!isSame(before[section], after[section])) sections![section] = after[section]
  }
  return { sections: sections!, rows: rows! }
}

/** The rows that are different or new at the end; null when rows went, or stand in another order. */
const changedRows = (before: readonly Row[], after: readonly Row[]): readonly Row[] | null => {
  if (before === after) return []
  return before.every(({ id }, index) => after[index]?.id === id) ? after.filter((row, index) => !isSame(row, before[index])) : null
}

/** Puts changed sections and rows in their place: a row replaces the one with its id, or comes at the end. */
export const withDifference = (view: LiveView, { sections, rows }: Difference): LiveView => ({
  ...view,
  ...sections,
  ...(rows.agenda && { agenda: withRows(view.agenda, rows.agenda) }),
  ...(rows.people && { people: withRows(view.people, rows.people) }),
  ...(rows.polls && { polls: withRows(view.polls, rows.polls) }),
})

const withRows = <Each extends Row>(list: readonly Each[], rows: readonly Each[]): Each[] => {
  const fresh = new Map(rows.map((row) => [row.id, row]))
  const known = new Set(list.map(({ id }) => id))
  return [...list.map((row) => fresh.get(row.id) ?? row), ...rows.filter(({ id }) => !known.has(id))]
}
