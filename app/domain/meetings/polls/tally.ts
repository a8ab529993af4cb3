import type { Choice, Majority, QuorumRule } from './poll'

/** A vote of one seat. `weight` is a whole number, 1 or more. */
export interface CountedBallot {
  choice: Choice
  weight: number
}

export type Counts = Record<Choice, number>

/** The rules of a poll, and the voting seats of the body: how many there are, how many were present when the poll opened. */
export interface PollRules {
  majority: Majority
  quorumRule: QuorumRule
  seatsTotal: number
  seatsPresent: number
}

export interface BallotCounts {
  seats: Counts
  weights: Counts
}

export type Reason = 'adopted' | 'noQuorum' | 'noVotes' | 'noneFor' | 'opposed' | 'tie' | 'tooFew'

/** A poll's outcome. `needed` is the number of votes in favour the rule asks for; null for consensus, which asks that nobody is against. */
export interface PollResult extends BallotCounts {
  majority: Majority
  quorum: { rule: QuorumRule; needed: number; present: number; total: number; isReached: boolean }
  needed: number | null
  isAdopted: boolean
  reason: Reason
}

/** Quorum: half of the voting seats, rounded down, and one more; unweighted. 23 seats → 12. */
export const quorumOf = (votingSeats: number): number => Math.floor(votingSeats / 2) + 1

/**
 * Votes in favour that adopt a proposal, given the votes cast for or against it. Abstentions count for the quorum, not for the majority.
 * Simple (more for than against) and absolute (more than half of the votes cast) ask the same number: 22 or 23 → 12, 20 → 11, 19 → 10.
 */
export const votesNeeded = (majority: Majority, votesCast: number): number | null =>
  ({
    simple: Math.floor(votesCast / 2) + 1,
    absolute: Math.floor(votesCast / 2) + 1,
    twoThirds: Math.max(1, Math.ceil((2 * votesCast) / 3)),
    fourFifths: Math.max(1, Math.ceil((4 * votesCast) / 5)),
    consensus: null,
  })[majority]

export const countBallots = (ballots: Iterable<CountedBallot>): BallotCounts => {
  const seats: Counts = { for: 0, against: 0, abstain: 0 }
  const weights: Counts = { for: 0, against: 0, abstain: 0 }
  for (const { choice, weight } of ballots) {
    seats[choice] += 1
    weights[choice] += weight
  }
  return { seats, weights }
}

/** Judges counts by the rules: majorities count weights, the quorum counts seats. */
export const judge = (counts: BallotCounts, rules: PollRules): PollResult => {
  const { weights } = counts
  const quorumNeeded = rules.quorumRule === 'none' ? 0 : quorumOf(rules.seatsTotal)
  const isQuorumReached = rules.seatsPresent >= quorumNeeded
  const needed = votesNeeded(rules.majority, weights.for + weights.against)
  const reason = isQuorumReached ? reasonOf(weights, needed) : 'noQuorum'
  return {
    ...counts,
    majority: rules.majority,
    quorum: { rule: rules.quorumRule, needed: quorumNeeded, present: rules.seatsPresent, total: rules.seatsTotal, isReached: isQuorumReached },
    needed,
    isAdopted: reason === 'adopted',
    reason,
  }
}

const reasonOf = (votes: Counts, needed: number | null): Reason => {
  if (votes.for === 0) return votes.against + votes.abstain === 0 ? 'noVotes' : 'noneFor'
  if (needed === null) return votes.against === 0 ? 'adopted' : 'opposed'
  if (votes.for >= needed) return 'adopted'
  return votes.for === votes.against ? 'tie' : 'tooFew'
}

export const tally = (ballots: Iterable<CountedBallot>, rules: PollRules): PollResult => judge(countBallots(ballots), rules)
