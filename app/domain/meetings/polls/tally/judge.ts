import { isProposal } from '../poll'
import { amountOf, type Count, everyBallot } from './ballot-counts'
import { judgeOptions } from './judge-options'
import { judgeProposal } from './judge-proposal'
import { adopted, type Case, type PollResult, type PollRules, rejected, type Verdict } from './poll-result'

/**
 * Judges counts by the rules a poll was opened with: majorities count weights, the quorum counts heads. Source of the rules: README.md beside this folder.
 * @param chairChoices what the chair voted on this poll; of a poll that has closed, its casting key is enough.
 */
export const judge = (counts: readonly Count[], rules: PollRules, chairChoices: readonly string[] = []): PollResult => ({
  ...verdictOf({ counts, rules, chairChoices }),
  counts: rules.optionKeys.map((key) => ({ key, ...amountOf(counts, key) })),
  ballots: amountOf(counts, everyBallot),
  majority: rules.majority,
  quorum: rules.quorum,
})

const verdictOf = (one: Case): Verdict => {
  const { method, quorum } = one.rules
  if (method === 'positions') return { ...rejected('position'), isAdopted: null }
  if (!quorum.isReached) return rejected('noQuorum')
  if (amountOf(one.counts, everyBallot).seats === 0) return rejected('noVotes')
  if (method === 'consent') return judgeConsent(one)
  return isProposal(method) ? judgeProposal(one) : judgeOptions(one)
}

/** Consent: somebody consents, and nobody objects. */
const judgeConsent = ({ counts }: Case): Verdict => {
  if (amountOf(counts, 'objection').weight > 0) return rejected('opposed')
  return amountOf(counts, 'consent').weight > 0 ? adopted(['consent']) : rejected('noneFor')
}
