import type { Majority, PollMethod, PollStatus, QuorumRule, TieRule } from './poll'
import type { Count } from './tally/ballot-counts'
import { judge } from './tally/judge'
import type { PollResult, PollRules } from './tally/poll-result'

/** Select these of a poll to read its rules and its result. */
export const pollResultColumns = {
  status: true,
  method: true,
  majority: true,
  tieRule: true,
  quorumRule: true,
  quorumNeeded: true,
  quorumPresent: true,
  quorumTotal: true,
  isQuorumReached: true,
  castingKey: true,
  options: { select: { key: true, label: true }, orderBy: { position: 'asc' } },
  counts: { select: { key: true, municipality: true, seats: true, weight: true }, orderBy: { municipality: 'asc' } },
} as const

export interface PollResultRow {
  status: PollStatus
  method: PollMethod
  majority: Majority
  tieRule: TieRule
  quorumRule: QuorumRule
  quorumNeeded: number
  quorumPresent: number
  quorumTotal: number
  isQuorumReached: boolean
  castingKey: string | null
  options: { key: string; label: string }[]
  counts: Count[]
}

/** What a poll is judged by. */
export const rulesOf = (poll: Omit<PollResultRow, 'counts' | 'status' | 'castingKey'>): PollRules => ({
  method: poll.method,
  majority: poll.majority,
  tieRule: poll.tieRule,
  optionKeys: poll.options.map(({ key }) => key),
  quorum: { rule: poll.quorumRule, needed: poll.quorumNeeded, present: poll.quorumPresent, total: poll.quorumTotal, isReached: poll.isQuorumReached },
})

/** What the chair voted, as far as it matters: the option it settled a tie for. */
export const chairChoices = ({ castingKey }: { castingKey: string | null }): string[] => (castingKey === null ? [] : [castingKey])

/** The result of a closed poll, from the counts that were stored when it closed; null while it is open, and when it was withdrawn. */
export const resultOf = (poll: PollResultRow): PollResult | null =>
  poll.status === 'closed' ? judge(poll.counts, rulesOf(poll), chairChoices(poll)) : null
