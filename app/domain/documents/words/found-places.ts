import type { Place } from './line'

export interface FoundPlace extends Place {
  /** Found, but not to be replaced: the name of a mention, or words that are suggested to go. */
  isFixed: boolean
}

/** A line with the places found in it, counted from its first sign. */
export interface FoundLine {
  at: number
  places: readonly FoundPlace[]
}

/** What was found in a text, in order. A long text has tens of thousands of a short word: their places in it are only worked out when asked for. */
export class FoundPlaces {
  readonly count: number

  constructor(readonly lines: readonly FoundLine[]) {
    this.count = lines.reduce((sum, { places }) => sum + places.length, 0)
  }

  at(index: number): FoundPlace | undefined {
    return index < 0 ? undefined : this.slice(index, index + 1)[0]
  }

  slice(start = 0, end = this.count): FoundPlace[] {
    const found: FoundPlace[] = []
    let index = 0
    for (const { at, places } of this.lines) {
      if (index >= end) break
      if (index + places.length > start) for (const { from, to, isFixed } of places.slice(Math.max(0, start - index), end - index)) found.push({ from: at + from, to: at + to, isFixed })
      index += places.length
    }
    return found
  }

  /** Which one begins at or after a place in the text; past the last one comes the first. -1: nothing was found. */
  indexAfter(position: number): number {
    let index = 0
    for (const { at, places } of this.lines) {
      const within = places.findIndex(({ from }) => at + from >= position)
      if (within >= 0) return index + within
      index += places.length
    }
    return this.count > 0 ? 0 : -1
  }
}
