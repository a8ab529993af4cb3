import { setTimeout as sleep } from 'node:timers/promises'

/** Does something again and again for so many seconds. @returns how long each took, in milliseconds, from the shortest to the longest. */
export const timed = async (act: () => Promise<unknown>, seconds: number, pause = 15): Promise<number[]> => {
  const end = performance.now() + seconds * 1_000
  return timedUntil(() => performance.now() > end, act, pause)
}

/** The same until something has happened. */
export const timedUntil = async (isOver: () => boolean, act: () => Promise<unknown>, pause = 15): Promise<number[]> => {
  const took: number[] = []
  while (!isOver()) {
    const start = performance.now()
    await act()
    took.push(performance.now() - start)
    await sleep(pause)
  }
  return took.toSorted((left, right) => left - right)
}

export const middle = (values: number[]): number => values[Math.floor(values.length / 2)]!

export const p95 = (values: number[]): number => values[Math.floor(values.length * 0.95)]!
