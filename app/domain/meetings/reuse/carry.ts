/** What the last meeting of a body leaves to the next. */
export interface Leftovers {
  previous: { id: string; title: string; startsAt: Date }
  /** Its minutes wait for this meeting, and nothing on the agenda approves them yet. */
  approvesMinutes: boolean
  /** Its open action points, and those of earlier meetings, when nothing on the agenda follows them up yet. */
  openActions: number
  /** What was adjourned and not taken up again. */
  adjourned: { id: string; number: string; title: string; minutes: number }[]
}

/** Whether there is anything to take along. */
export const hasLeftovers = ({ approvesMinutes, openActions, adjourned }: Leftovers): boolean => approvesMinutes || openActions > 0 || adjourned.length > 0
