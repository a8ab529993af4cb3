import type { Quorum } from '../../attendance/quorum'
import type { Majority, PollMethod, TieRule } from '../poll'
import type { Amount, Count } from './ballot-counts'

/** What a poll was opened with, as far as its verdict depends on it. `optionKeys`: in the order of the options. */
export interface PollRules {
  method: PollMethod
  majority: Majority
  tieRule: TieRule
  optionKeys: readonly string[]
  quorum: Quorum
}

/**
 * Why a verdict is what it is. `opposed`: consensus, and somebody is against or chose otherwise. `municipality`: not in every municipality. `position`: views were
 * gathered, nothing was decided.
 */
export type Reason = 'adopted' | 'noQuorum' | 'noVotes' | 'noneFor' | 'opposed' | 'tie' | 'castingVote' | 'tooFew' | 'municipality' | 'position'

export interface Verdict {
  /** The votes the rule asks for; null when it asks no number: consensus, and more than any other option. */
  needed: number | null
  /** Null where nothing is adopted or rejected. */
  isAdopted: boolean | null
  /** The options that reach the rule: `for` or `consent` when adopted, else the options that were chosen. */
  winners: string[]
  reason: Reason
  /** The option that the chair's own vote settled a tie for. */
  castingKey: string | null
  /** With the rule per municipality: whether each municipality that cast votes is for what all together would adopt. */
  municipalities: { name: string; isInFavour: boolean }[] | null
}

/** A poll's outcome: the counts, what was asked, and the verdict. `ballots` counts abstentions too. */
export interface PollResult extends Verdict {
  counts: ({ key: string } & Amount)[]
  ballots: Amount
  majority: Majority
  quorum: Quorum
}

/** What is judged: the counts, the rules, and what the chair voted on the same poll. */
export interface Case {
  counts: readonly Count[]
  rules: PollRules
  chairChoices: readonly string[]
}

export const rejected = (reason: Reason, needed: number | null = null): Verdict => ({ needed, isAdopted: false, winners: [], reason, castingKey: null, municipalities: null })

export const adopted = (winners: string[], needed: number | null = null): Verdict => ({ needed, isAdopted: true, winners, reason: 'adopted', castingKey: null, municipalities: null })
