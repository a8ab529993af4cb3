import { readFileSync } from 'node:fs'

/**
 * How long the first thread of a process, which does all the work of Node, was ready but got no core of the machine, in milliseconds (Linux keeps count).
 * Elsewhere nothing is known of it.
 */
const waitedOf = (pid: number): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1_000_000
  } catch {
    return 0
  }
}

/**
 * Measures how long something takes, in milliseconds, without the time in which the machine, busy with other tests, gave these processes and this one no
 * core. What such a process does itself counts whole.
 */
export const ownTimeOf =
  (...others: number[]) =>
  async (act: () => Promise<unknown>): Promise<number> => {
    const waited = (): number => [...others, process.pid].reduce((sum, pid) => sum + waitedOf(pid), 0)
    const [start, before] = [performance.now(), waited()]
    await act()
    return Math.max(0, performance.now() - start - (waited() - before))
  }
