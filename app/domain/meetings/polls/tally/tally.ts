import { type Count, countBallots, type CountedBallot } from './ballot-counts'
import { judge } from './judge'
import type { PollResult, PollRules } from './poll-result'

export interface TalliedBallot extends CountedBallot {
  isChair: boolean
}

/** Counts ballots and judges the counts. When chairs of one poll vote differently, none of them decides. */
export const tally = (ballots: readonly TalliedBallot[], rules: PollRules): { counts: Count[]; result: PollResult } => {
  const counts = countBallots(ballots, rules.optionKeys)
  return { counts, result: judge(counts, rules, chairChoicesOf(ballots)) }
}

const chairChoicesOf = (ballots: readonly TalliedBallot[]): readonly string[] => {
  const [first, ...others] = ballots.filter(({ isChair }) => isChair)
  const isSame = others.every(({ choices }) => choices.toSorted().join() === first?.choices.toSorted().join())
  return first && isSame ? first.choices : []
}
