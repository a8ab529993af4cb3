/** A ballot as it is counted. `weight` is a whole number, 1 or more; `municipality` is null when the seat belongs to none. */
export interface CountedBallot {
  choices: readonly string[]
  weight: number
  municipality: string | null
}

/** How often an option was chosen by the seats of one municipality ('' for those of none). The empty key counts the ballots themselves. */
export interface Count {
  key: string
  municipality: string
  seats: number
  weight: number
}

export interface Amount {
  seats: number
  weight: number
}

/** The key under which the ballots themselves are counted. */
export const everyBallot = ''

const nothing: Amount = { seats: 0, weight: 0 }

/** Counts ballots per option and municipality. Every option has a count, also when nobody chose it. */
export const countBallots = (ballots: Iterable<CountedBallot>, optionKeys: readonly string[]): Count[] => {
  const counts = new Map<string, Count>()
  const add = (key: string, municipality: string, { seats, weight }: Amount): void => {
    const place = `${key}\n${municipality}`
    const known = counts.get(place) ?? { key, municipality, ...nothing }
    counts.set(place, { ...known, seats: known.seats + seats, weight: known.weight + weight })
  }
  for (const key of [everyBallot, ...optionKeys]) add(key, '', nothing)
  for (const { choices, weight, municipality } of ballots)
    for (const key of [everyBallot, ...new Set(choices)]) add(key, municipality ?? '', { seats: 1, weight })
  return [...counts.values()]
}

/** What was counted for an option, in one municipality or in all. */
export const amountOf = (counts: readonly Count[], key: string, municipality?: string): Amount =>
  counts
    .filter((count) => count.key === key && (municipality === undefined || count.municipality === municipality))
    .reduce((sum, { seats, weight }) => ({ seats: sum.seats + seats, weight: sum.weight + weight }), nothing)

/** The municipalities whose seats handed in a ballot, by name. */
export const municipalitiesOf = (counts: readonly Count[]): string[] =>
  [...new Set(counts.filter(({ municipality, seats }) => municipality !== '' && seats > 0).map(({ municipality }) => municipality))].sort((left, right) => left.localeCompare(right, 'nl'))
