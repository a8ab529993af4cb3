import type { Majority } from '../poll'

/**
 * The votes that adopt a proposal, given the votes cast for or against it. Abstentions count for the quorum, not for the majority.
 * Simple (more for than against) and absolute (more than half of the votes cast) ask the same number: 22 or 23 → 12, 20 → 11, 19 → 10.
 * Null for consensus, which asks that nobody is against.
 */
export const votesNeeded = (majority: Majority, votesCast: number): number | null => {
  switch (majority) {
    case 'twoThirds':
      return Math.max(1, Math.ceil((2 * votesCast) / 3))
    case 'fourFifths':
      return Math.max(1, Math.ceil((4 * votesCast) / 5))
    case 'consensus':
      return null
    default:
      return Math.floor(votesCast / 2) + 1
  }
}
