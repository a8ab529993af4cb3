import { abstain, hasWrittenOptions, isProposal, type PollMethod } from './poll'
import { type PollOption, usualLabel } from './poll-options'
import type { PollResult } from './tally/poll-result'
import { reasonSentences } from './reason-words'

/** Says a sentence of the catalogues. */
export type Say = (key: string, values: Record<string, string | number>) => string

/** What of a poll its words depend on. */
export interface SaidPoll {
  method: PollMethod
  options: PollOption[]
}

/** An option in words: as it was written, or in the reader's language when it was left as it is. */
export const optionWord = (say: Say, method: PollMethod, { key, label }: PollOption): string => {
  if (label !== usualLabel(method, key)) return label
  return say(`polls:${method === 'positions' ? 'position' : 'choice'}.${key}`, {})
}

/** A result in words, apart: the counts, why it is what it is, and what it is. */
export const resultWords = (say: Say, poll: SaidPoll, result: PollResult): { counts: string; why: string; verdict: string } => ({
  counts: countsInWords(say, poll, result, 'weight'),
  why: [
    ...(isWeighted(result) ? [say('polls:result.weighted', { counts: countsInWords(say, poll, result, 'seats') })] : []),
    ...reasonSentences(poll.method, result, (key) => wordOfKey(say, poll, key)).map(({ key, values }) => say(key, values)),
  ].join(' '),
  verdict: verdictInWords(say, poll, result),
})

/** "12 voor, 3 tegen, 2 onthoudingen. Volstrekte meerderheid van de uitgebrachte stemmen: 8 nodig. Aangenomen." */
export const sayResult = (say: Say, poll: SaidPoll, result: PollResult): string => {
  const { counts, why, verdict } = resultWords(say, poll, result)
  return [counts, why, verdict].filter((part) => part !== '').join(' ')
}

/** "12 voor": how often an option was chosen. */
export const countInWords = (say: Say, method: PollMethod, option: PollOption, count: number): string => {
  const isUsual = option.label === usualLabel(method, option.key)
  if (isUsual && option.key === abstain) return say('polls:result.abstentions', { count })
  if (isUsual && method === 'consent') return say(`polls:result.${option.key === 'consent' ? 'consents' : 'objections'}`, { count })
  if (hasWrittenOptions(method)) return `${optionWord(say, method, option)}: ${count}`
  return `${count} ${optionWord(say, method, option).toLocaleLowerCase()}`
}

const countsInWords = (say: Say, { method, options }: SaidPoll, { counts }: PollResult, unit: 'seats' | 'weight'): string =>
  `${options.map((option) => countInWords(say, method, option, counts.find(({ key }) => key === option.key)?.[unit] ?? 0)).join(hasWrittenOptions(method) ? '; ' : ', ')}.`

const wordOfKey = (say: Say, { method, options }: SaidPoll, key: string): string => {
  const option = options.find((one) => one.key === key)
  return option ? optionWord(say, method, option) : key
}

const verdictInWords = (say: Say, poll: SaidPoll, { isAdopted, winners }: PollResult): string => {
  if (isAdopted === null) return say('polls:result.noVerdict', {})
  if (isProposal(poll.method) || poll.method === 'consent') return say(isAdopted ? 'polls:result.adopted' : 'polls:result.rejected', {})
  if (!isAdopted) return say('polls:result.noneChosen', {})
  return say('polls:result.chosen', { options: winners.map((key) => wordOfKey(say, poll, key)).join(', ') })
}

const isWeighted = ({ counts }: PollResult): boolean => counts.some(({ seats, weight }) => seats !== weight)
