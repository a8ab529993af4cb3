import { type Count, countBallots, type CountedBallot } from './ballot-counts'
import { judge } from './judge'
import type { PollResult, PollRules } from './poll-result'

export interface TalliedBallot extends CountedBallot {
  isChair: boolean
}

/**
 * Counts ballots and judges the counts. They are counted per municipality only where the rule asks so: elsewhere a municipality with one seat would show what it
 * voted. When chairs of one poll vote differently, none of them decides.
 */
export const tally = (ballots: readonly TalliedBallot[], rules: PollRules): { counts: Count[]; result: PollResult } => {
  const counted = rules.majority === 'perMunicipality' ? ballots : ballots.map((ballot) => ({ ...ballot, municipality: null }))
  const counts = countBallots(counted, rules.optionKeys)
  return { counts, result: judge(counts, rules, chairChoicesOf(ballots)) }
}

const chairChoicesOf = (ballots: readonly TalliedBallot[]): readonly string[] => {
  const [first, ...others] = ballots.filter(({ isChair }) => isChair)
  const isSame = others.every(({ choices }) => choices.toSorted().join() === first?.choices.toSorted().join())
  return first && isSame ? first.choices : []
}
