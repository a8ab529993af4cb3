import type { PollResult } from './tally'

/** A sentence of the catalogue `polls` with its numbers. */
export interface Sentence {
  key: string
  values: Record<string, string | number>
}

/** The result as sentences, in order: the counts, the seats when votes are weighted, the quorum when missed, the rule, the verdict. */
export const sentencesOf = (result: PollResult): Sentence[] => [
  { key: 'polls:result.counts', values: { ...result.weights } },
  ...(isWeighted(result) ? [{ key: 'polls:result.weighted', values: { ...result.seats } }] : []),
  ...reasonSentences(result),
  { key: result.isAdopted ? 'polls:result.adopted' : 'polls:result.rejected', values: {} },
]

/** The result without its counts: why it is what it is, and what it is. */
export const verdictSentencesOf = (result: PollResult): Sentence[] => sentencesOf(result).slice(isWeighted(result) ? 2 : 1)

/** "12 voor, 3 tegen, 2 onthoudingen. Volstrekte meerderheid van de uitgebrachte stemmen: 8 nodig. Aangenomen." */
export const sayResult = (say: (key: string, values: Sentence['values']) => string, result: PollResult): string =>
  sentencesOf(result)
    .map(({ key, values }) => say(key, values))
    .join(' ')

const isWeighted = ({ seats, weights }: PollResult): boolean =>
  seats.for !== weights.for || seats.against !== weights.against || seats.abstain !== weights.abstain

const reasonSentences = ({ reason, quorum, majority, needed }: PollResult): Sentence[] => {
  const rule: Sentence = { key: `polls:result.rule.${majority}`, values: needed === null ? {} : { needed } }
  if (reason === 'noQuorum') return [{ key: 'polls:result.noQuorum', values: { present: quorum.present, total: quorum.total, needed: quorum.needed } }]
  if (reason === 'noVotes') return [{ key: 'polls:result.noVotes', values: {} }]
  if (reason === 'noneFor') return [{ key: 'polls:result.noneFor', values: {} }]
  if (reason === 'tie') return [rule, { key: 'polls:result.tie', values: {} }]
  return [rule]
}
