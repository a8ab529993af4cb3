import { setTimeout as sleep } from 'node:timers/promises'

/** How long something takes, in milliseconds. */
type Measure = (act: () => Promise<unknown>) => Promise<number>

const byTheClock: Measure = async (act) => {
  const start = performance.now()
  await act()
  return performance.now() - start
}

/** Between two times, in milliseconds. */
const pause = 15

/** Does something again and again for so many seconds. @returns how long each took, in milliseconds, from the shortest to the longest. */
export const timed = async (act: () => Promise<unknown>, seconds: number, measure = byTheClock): Promise<number[]> => {
  const end = performance.now() + seconds * 1_000
  return timedUntil(() => performance.now() > end, act, measure)
}

/** The same until something has happened. */
export const timedUntil = async (isOver: () => boolean, act: () => Promise<unknown>, measure = byTheClock): Promise<number[]> => {
  const took: number[] = []
  while (!isOver()) {
    took.push(await measure(act))
    await sleep(pause)
  }
  return took.toSorted((left, right) => left - right)
}

export const middle = (values: number[]): number => values[Math.floor(values.length / 2)]!

export const p95 = (values: number[]): number => values[Math.floor(values.length * 0.95)]!
