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

export const seconds = (count: number): number => count * 1000
export const minutes = (count: number): number => seconds(count * 60)
export const hours = (count: number): number => minutes(count * 60)
export const days = (count: number): number => hours(count * 24)
export const after = (start: Date, milliseconds: number): Date => new Date(start.getTime() + milliseconds)
