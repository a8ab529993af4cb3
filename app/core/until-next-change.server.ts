import { changeCount } from './change.server'
import { clock, minutes } from './clock'
import { singleton } from './singleton.server'

const mostEntries = 2_000

const memory = singleton('until-next-change', () => ({ count: -1, values: new Map<string, Promise<unknown>>() }))

/**
 * Remembers what a read gave until anything is written: this process writes everything (change.server.ts), so what is remembered is what the
 * database would say. The key names the read and all that it was given, such as the viewer with
 * their rights (viewerKey); what depends on the time puts the minute in it. The result is shared: do not change it.
 */
export const untilNextChange = <Result>(key: string, read: () => Promise<Result>): Promise<Result> => {
  const count = changeCount()
  if (memory.count !== count || memory.values.size >= mostEntries) {
    memory.values.clear()
    memory.count = count
  }
  const known = memory.values.get(key)
  if (known) return known as Promise<Result>
  const values = memory.values
  const result = read()
  values.set(key, result)
  result.catch(() => values.delete(key))
  return result
}

/** For the keys of reads that depend on the time: they hold for a minute at most. */
export const currentMinute = (): number => Math.floor(clock.ms() / minutes(1))
