import type { Choice, Majority, QuorumRule } from '~prisma/enums'

export type { Choice, Majority, PollStatus, QuorumRule } from '~prisma/enums'

export const choices = ['for', 'against', 'abstain'] as const satisfies readonly Choice[]
export const majorities = ['consensus', 'simple', 'absolute', 'twoThirds', 'fourFifths'] as const satisfies readonly Majority[]
export const quorumRules = ['halfOfVotingSeats', 'halfOfOrganisations', 'perMunicipality', 'none'] as const satisfies readonly QuorumRule[]

export type ChoiceLabels = Record<Choice, string>

/** What the voter holds on to: the same for every submission with the same key. `ballots` has one row per seat voted for. */
export interface Receipt {
  pollId: string
  key: string
  choice: Choice
  /** ISO moment at which the choice was stored. */
  at: string
  ballots: { id: string; seatId: string }[]
}
