import type { Majority, PollMethod, TieRule } from '~/domain/meetings/polls/poll'

/**
 * A second count, written apart from the first: it hears every vote as so many voices, knows no table of counts and no "votes needed", and compares by cross
 * multiplication.
 */
export interface HeardBallot {
  choices: readonly string[]
  weight: number
  municipality: string | null
  isChair: boolean
}

export interface HeardPoll {
  method: PollMethod
  majority: Majority
  tieRule: TieRule
  optionKeys: readonly string[]
  isQuorumReached: boolean
}

export interface Heard {
  voices: Record<string, number>
  heads: Record<string, number>
  isAdopted: boolean | null
  winners: string[]
}

const isEnough: Record<'absolute' | 'twoThirds' | 'fourFifths' | 'consensus', (part: number, whole: number) => boolean> = {
  absolute: (part, whole) => part * 2 > whole,
  twoThirds: (part, whole) => part * 3 >= whole * 2,
  fourFifths: (part, whole) => part * 5 >= whole * 4,
  consensus: (part, whole) => part === whole,
}

export const hear = (ballots: readonly HeardBallot[], poll: HeardPoll): Heard => {
  const voices = ballots.flatMap((ballot) => Array.from({ length: ballot.weight }, () => ballot))
  const winners = isWithoutQuestion(ballots, poll) ? [] : winnersOf(voices, chairOf(ballots), poll)
  return {
    voices: tellPerOption(voices, poll),
    heads: tellPerOption(ballots, poll),
    isAdopted: poll.method === 'positions' ? null : winners.length > 0,
    winners,
  }
}

const isWithoutQuestion = (ballots: readonly HeardBallot[], { method, isQuorumReached }: HeardPoll): boolean => method === 'positions' || !isQuorumReached || ballots.length === 0

const tellPerOption = (voices: readonly HeardBallot[], { optionKeys }: HeardPoll) => Object.fromEntries(optionKeys.map((key) => [key, voices.filter(({ choices }) => choices.includes(key)).length]))

/** The chair speaks with one mouth, or not at all. */
const chairOf = (ballots: readonly HeardBallot[]): string[] => {
  const spoken = [...new Set(ballots.filter(({ isChair }) => isChair).map(({ choices }) => [...choices].sort().join(' ')))]
  return spoken.length === 1 ? spoken[0]!.split(' ') : []
}

const winnersOf = (voices: HeardBallot[], chair: string[], poll: HeardPoll): string[] => {
  if (poll.method === 'consent') return voices.some(({ choices }) => choices[0] === 'objection') ? [] : ['consent']
  const isProposal = ['forAgainst', 'showOfHands', 'rollCall'].includes(poll.method)
  const given = voices.filter(({ choices }) => !choices.includes('abstain'))
  if (given.length === 0) return []
  const towns = [...new Set(given.flatMap(({ municipality }) => municipality ?? []))]
  const places = poll.majority === 'perMunicipality' ? [given, ...towns.map((town) => given.filter(({ municipality }) => municipality === town))] : [given]
  const candidates = isProposal ? ['for'] : poll.optionKeys.filter((key) => key !== 'abstain')
  const winners = candidates.filter((key) => places.every((place) => prevails(key, place, candidates, poll, isProposal)))
  return winners.length > 0 ? winners : byChair(given, chair, candidates, poll, isProposal)
}

const count = (key: string, place: HeardBallot[]): number => place.filter(({ choices }) => choices.includes(key)).length

const prevails = (key: string, place: HeardBallot[], candidates: readonly string[], { method, majority }: HeardPoll, isProposal: boolean): boolean => {
  const mine = count(key, place)
  if (majority !== 'simple' && majority !== 'perMunicipality') return mine > 0 && isEnough[majority](mine, place.length)
  if (isProposal) return mine > place.length - mine
  if (method === 'someOf' && majority === 'perMunicipality') return mine * 2 > place.length
  return candidates.every((other) => other === key || count(other, place) < mine)
}

/** A tie is two or more that are level at the top; under an absolute majority, two halves. */
const byChair = (given: HeardBallot[], chair: string[], candidates: readonly string[], { method, majority, tieRule }: HeardPoll, isProposal: boolean): string[] => {
  if (tieRule !== 'chairDecides' || (majority !== 'simple' && majority !== 'absolute')) return []
  const isHalf = (key: string) => count(key, given) * 2 === given.length
  if (isProposal) return isHalf('for') && chair.includes('for') ? ['for'] : []
  if (majority === 'absolute' && (method !== 'oneOf' || candidates.filter(isHalf).length !== 2)) return []
  const top = Math.max(...candidates.map((key) => count(key, given)))
  const named = candidates.filter((key) => count(key, given) === top && chair.includes(key))
  return named.length === 1 ? named : []
}
