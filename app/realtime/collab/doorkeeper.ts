import { seconds } from '~/core/clock'
import { closings } from '~/domain/documents/closings'
import type { Closing } from './visit'

/** Shown out for harm so many times within this time, one stays outside until it has passed. */
const most = 3
const period = seconds(30)

/** No editor of ours is shown out for these, unless somebody pastes as fast as they can. */
const harmful: readonly Closing[] = [closings.malformed, closings.tooLarge, closings.tooMany]

/**
 * Who is shown out for harm would come straight back for more, over many sockets at once (promise D4). Somebody is known by the person they are and by the
 * cookie they bring: the second needs no look in the database.
 */
export const doorkeeper = () => {
  const moments = new Map<string, number[]>()
  const isShutFor = (name: string): boolean => (moments.get(name) ?? []).filter((moment) => performance.now() - moment < period).length >= most
  return {
    isShutFor,
    /** @returns whether the door shuts with it. */
    shownOut: (names: readonly string[], closing: Closing): boolean => {
      if (!harmful.includes(closing) || names.some(isShutFor)) return false
      if (moments.size > 1_000) moments.clear()
      for (const name of names) moments.set(name, [...(moments.get(name) ?? []), performance.now()].slice(-most))
      return names.some(isShutFor)
    },
  }
}
