import { isProposal, type PollMethod } from './poll'
import type { PollResult } from './tally/poll-result'

/** A sentence of the catalogues with its values. */
export interface Sentence {
  key: string
  values: Record<string, string | number>
}

const sentence = (key: string, values: Sentence['values'] = {}): Sentence => ({ key: `polls:result.${key}`, values })

/** Why a verdict is what it is: the rule with its number, and what came in its way. `wordOf` says an option. */
export const reasonSentences = (method: PollMethod, result: PollResult, wordOf: (key: string) => string): Sentence[] => {
  const { reason, quorum, castingKey, municipalities } = result
  const rule = ruleSentence(method, result)
  switch (reason) {
    case 'position':
      return []
    case 'noQuorum':
      return [sentence(`noQuorum.${quorum.rule}`, { present: quorum.present, total: quorum.total, needed: quorum.needed })]
    case 'noVotes':
      return [sentence('noVotes')]
    case 'noneFor':
      return [sentence(`noneFor.${kindOf(method)}`)]
    case 'tie':
      return [rule, sentence(`tie.${kindOf(method)}`)]
    case 'castingVote':
      return [rule, sentence('castingVote', { choice: wordOf(castingKey ?? '') })]
    case 'municipality':
      return [rule, sentence('municipality', { names: (municipalities ?? []).flatMap(({ name, isInFavour }) => (isInFavour ? [] : [name])).join(', ') })]
    default:
      return [rule]
  }
}

type Kind = 'proposal' | 'consent' | 'options'

const kindOf = (method: PollMethod): Kind => (method === 'consent' ? 'consent' : isProposal(method) ? 'proposal' : 'options')

const ruleSentence = (method: PollMethod, { majority, needed }: PollResult): Sentence => {
  if (method === 'consent') return sentence('rule.consent')
  const values: Sentence['values'] = needed === null ? {} : { needed }
  const isOwn = !isProposal(method) && (majority === 'simple' || majority === 'consensus' || majority === 'perMunicipality')
  return sentence(isOwn ? `${method === 'someOf' ? 'someRule' : 'oneRule'}.${majority}` : `rule.${majority}`, values)
}
