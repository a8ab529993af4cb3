let offset = 0

/** The only place that says what time it is. */
export const clock = {
  now: (): Date => new Date(Date.now() + offset),
  ms: (): number => Date.now() + offset,
  /** Tests move time with this; nothing else may. */
  travel: (milliseconds: number): void => {
    offset += milliseconds
  },
}

/** This moment; or the latest of these, which came before it, when the clock was put back since: what follows on something never stands before it. */
export const momentAfter = (...earlier: (Date | null | undefined)[]): Date => new Date(Math.max(clock.ms(), ...earlier.map((moment) => moment?.getTime() ?? 0)))

export const seconds = (count: number): number => count * 1000
export const minutes = (count: number): number => seconds(count * 60)
export const hours = (count: number): number => minutes(count * 60)
export const days = (count: number): number => hours(count * 24)
export const after = (start: Date, milliseconds: number): Date => new Date(start.getTime() + milliseconds)
