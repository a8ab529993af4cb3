/** A secret poll with fewer voters than this keeps its secret towards outsiders only: around the table one can guess. */
const smallCircle = 5

export interface Voter {
  /** Who votes for the seat; null when nobody does. */
  personId: string | null
  weight: number
}

/** What the people who vote must know of the secret before they do. */
export interface Secrecy {
  /** Fewer than five people vote. */
  isSmall: boolean
  /** Seats weigh differently, and some weight is carried by fewer than five seats: the totals can tell what these chose. */
  weightsTell: boolean
}

/**
 * How well the numbers of a result hide the voters. Whoever knows the weights learns from the totals at most how many seats of each weight chose what;
 * so a seat hides among the seats of its own weight, and no better.
 */
export const secrecyOf = (voters: Voter[]): Secrecy => {
  const people = new Set(voters.map(({ personId }, index) => personId ?? index))
  const groups = new Map<number, number>()
  for (const { weight } of voters) groups.set(weight, (groups.get(weight) ?? 0) + 1)
  return { isSmall: people.size < smallCircle, weightsTell: groups.size > 1 && Math.min(...groups.values()) < smallCircle }
}
