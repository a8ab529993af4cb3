import type { Place } from './line'

/** Which place comes after (or before) a stretch of the text; past the last one comes the first. -1: there is none. */
export const placeAfter = (places: readonly Place[], { to }: Place): number => (places.length === 0 ? -1 : Math.max(0, places.findIndex(({ from }) => from >= to)))

export const placeBefore = (places: readonly Place[], { from }: Place): number => {
  const found = places.findLastIndex(({ to }) => to <= from)
  return found < 0 ? places.length - 1 : found
}
