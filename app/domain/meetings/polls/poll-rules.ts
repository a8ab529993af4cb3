import { hasWrittenOptions, isAnsweredByMembers, isProposal, knowsAbstention, type Majority, type PollInterim, type PollMethod, type PollVisibility, type QuorumRule, type TieRule } from './poll'

/** The rules of a poll, chosen when it opens. */
export interface ChosenRules {
  method: PollMethod
  majority: Majority
  tieRule: TieRule
  hasAbstention: boolean
  visibility: PollVisibility
  interim: PollInterim
  quorumRule: QuorumRule
}

/** What a body's polls start with. */
export interface PollDefaults {
  majority: Majority
  tieRule: TieRule
  hasAbstention: boolean
  pollVisibility: PollVisibility
  pollInterim: PollInterim
  quorumRule: QuorumRule
}

/** Select these of a body to open polls in it. */
export const pollDefaultsColumns = { majority: true, tieRule: true, hasAbstention: true, pollVisibility: true, pollInterim: true, quorumRule: true } as const

export type AskedRules = { [Rule in keyof ChosenRules]?: ChosenRules[Rule] | undefined }

/**
 * The rules of a poll: as asked, else the body's. What a method cannot have is not taken over from the body: consent and positions have a rule of their own, a
 * show of hands has no names, and a tie is left to the chair only where everybody may see the chair's vote.
 */
export const rulesFor = (asked: AskedRules, body: PollDefaults): ChosenRules => {
  const method = asked.method ?? 'forAgainst'
  const visibility = method === 'showOfHands' ? 'anonymous' : (asked.visibility ?? usualVisibility(method, body.pollVisibility))
  const interim = asked.interim ?? body.pollInterim
  return {
    method,
    majority: method === 'consent' ? 'consensus' : method === 'positions' ? 'simple' : (asked.majority ?? body.majority),
    tieRule: asked.tieRule ?? (isTieOpen(method, visibility) ? body.tieRule : 'rejected'),
    hasAbstention: knowsAbstention(method) && (asked.hasAbstention ?? body.hasAbstention),
    visibility,
    interim: visibility === 'secret' && interim === 'live' && !asked.interim ? 'turnout' : interim,
    quorumRule: method === 'positions' ? 'none' : (asked.quorumRule ?? body.quorumRule),
  }
}

/** A roll call names everybody; a secret ballot takes no reasons, so these methods stay as near to it as they can. */
const usualVisibility = (method: PollMethod, ofBody: PollVisibility): PollVisibility => {
  if (method === 'rollCall') return 'byName'
  return ofBody === 'secret' && !maySecret(method) ? 'anonymous' : ofBody
}

const isTieOpen = (method: PollMethod, visibility: PollVisibility): boolean =>
  method === 'showOfHands' || (visibility === 'byName' && (isProposal(method) || hasWrittenOptions(method)))

/** Sealed envelopes hold choices from devices, without a reason. */
const maySecret = (method: PollMethod): boolean => isAnsweredByMembers(method) && (isProposal(method) || hasWrittenOptions(method))

/** Why these rules do not go together: the field at fault and what is said there; null when they do. */
export const conflictIn = ({ method, visibility, interim, tieRule, majority }: AskedRules): { field: keyof ChosenRules; key: string } | null => {
  if (visibility === 'secret' && method && !maySecret(method)) return { field: 'visibility', key: 'polls:opening.secretMethod' }
  if (visibility === 'secret' && interim === 'live') return { field: 'interim', key: 'polls:opening.secretLive' }
  if (visibility === 'secret' && majority === 'perMunicipality') return { field: 'majority', key: 'polls:opening.secretPerMunicipality' }
  if (visibility === 'anonymous' && method === 'rollCall') return { field: 'visibility', key: 'polls:opening.rollCallByName' }
  if (tieRule === 'chairDecides' && visibility && !isTieOpen(method ?? 'forAgainst', visibility)) return { field: 'tieRule', key: 'polls:opening.chairHidden' }
  if (majority === 'perMunicipality' && (visibility === 'secret' || (visibility === 'anonymous' && method !== 'showOfHands'))) return { field: 'majority', key: 'polls:opening.municipalityHidden' }
  if (majority === 'perMunicipality' && method === 'showOfHands') return { field: 'majority', key: 'polls:opening.handsPerMunicipality' }
  return null
}
