import type { Majority, PollInterim, PollMethod, PollVisibility, QuorumRule, TieRule } from '~prisma/enums'

export type { Majority, PollInterim, PollMethod, PollStatus, PollVisibility, QuorumRule, TieRule } from '~prisma/enums'

export const methods = ['forAgainst', 'oneOf', 'someOf', 'consent', 'showOfHands', 'rollCall', 'positions'] as const satisfies readonly PollMethod[]
export const majorities = ['consensus', 'simple', 'absolute', 'twoThirds', 'fourFifths', 'perMunicipality'] as const satisfies readonly Majority[]
export const quorumRules = ['halfOfVotingSeats', 'halfOfOrganisations', 'perMunicipality', 'none'] as const satisfies readonly QuorumRule[]
export const tieRules = ['rejected', 'chairDecides'] as const satisfies readonly TieRule[]
export const visibilities = ['byName', 'anonymous', 'secret'] as const satisfies readonly PollVisibility[]
export const interims = ['hidden', 'turnout', 'live'] as const satisfies readonly PollInterim[]

/** The answers to a proposal. */
export const choices = ['for', 'against', 'abstain'] as const

export const abstain = 'abstain'

const ownAnswers: Record<Exclude<PollMethod, 'oneOf' | 'someOf'>, readonly string[]> = {
  forAgainst: choices,
  showOfHands: choices,
  rollCall: choices,
  consent: ['consent', 'objection'],
  positions: ['inFavour', 'withConditions', 'against', 'noView'],
}

/** Whether whoever opens the poll writes its options; else the method has its own. */
export const hasWrittenOptions = (method: PollMethod): method is 'oneOf' | 'someOf' => method === 'oneOf' || method === 'someOf'

/** A proposal, which is adopted or rejected by those for and against it. */
export const isProposal = (method: PollMethod): boolean => method === 'forAgainst' || method === 'showOfHands' || method === 'rollCall'

/** Whether members answer by themselves; else the secretary writes down what is said or shown. */
export const isAnsweredByMembers = (method: PollMethod): boolean => method !== 'showOfHands' && method !== 'rollCall'

/** Nobody abstains from a position or from consent: these have answers of their own for that. */
export const knowsAbstention = (method: PollMethod): boolean => isProposal(method) || hasWrittenOptions(method)

/** The keys of a poll's options, in order. `written`: how many were written by who opens it; they are "1", "2", … */
export const optionKeys = (method: PollMethod, hasAbstention: boolean, written = 0): string[] => {
  if (!hasWrittenOptions(method)) return ownAnswers[method].filter((key) => key !== abstain || hasAbstention)
  return [...Array.from({ length: written }, (_, index) => String(index + 1)), ...(hasAbstention ? [abstain] : [])]
}

/** Answers that say nothing without a reason. */
export const needsReason = (choices: readonly string[]): boolean => choices.includes('objection') || choices.includes('withConditions')

/** How a ballot keeps its choices: the keys of the options with a space between. */
export const joinChoices = (choices: readonly string[]): string => choices.join(' ')
export const splitChoices = (kept: string): string[] => kept.split(' ')

/** What the voter holds on to: the same for every submission with the same key. `ballots` has one row per seat voted for. */
export interface Receipt {
  pollId: string
  key: string
  choices: string[]
  /** ISO moment at which the choice was stored. */
  at: string
  ballots: { id: string; seatId: string }[]
}
