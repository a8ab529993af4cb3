import type { SubjectFacts } from '../../subjects/subject'

/** Where a subject was, or will be, spoken of. */
export interface Evidence {
  code: string
  meetingId: string
  itemId: string
  number: string
  /** Null for a closed item that the reader may not read. */
  title: string | null
  at: Date
  /** On the agenda of a meeting that is still to come, or not reached yet. */
  isToCome: boolean
  mayOpen: boolean
  /** The minutes were approved. */
  hasMinutes: boolean
  decisions: { number: string; title: string }[]
}

/**
 * `ifNeeded`: only asked when there is a draft or a project. `advised` and `free` are not asked. Of these none is missing when nobody spoke of it.
 */
export type CellState = 'covered' | 'planned' | 'missing' | 'ifNeeded' | 'advised' | 'free'

export interface Cell {
  state: CellState
  evidence: Evidence[]
}

const whenNothing: Record<SubjectFacts['obligation'], CellState> = {
  periodic: 'missing',
  yearly: 'missing',
  continuous: 'missing',
  perDraft: 'ifNeeded',
  perProject: 'ifNeeded',
  advised: 'advised',
  optional: 'free',
}

/** Whether a year without it is incomplete. */
export const countsAsRequired = ({ obligation }: Pick<SubjectFacts, 'obligation'>): boolean => whenNothing[obligation] === 'missing'

/** A code is one subject through the year, also when its rule changed halfway. */
export const cellOf = ({ code, obligation }: Pick<SubjectFacts, 'code' | 'obligation'>, all: Evidence[]): Cell => {
  const evidence = all.filter((one) => one.code === code)
  const state = evidence.some(({ isToCome }) => !isToCome) ? 'covered' : evidence.length > 0 ? 'planned' : whenNothing[obligation]
  return { state, evidence }
}
