import { abstain } from '../poll'
import { amountOf, type Count, everyBallot, municipalitiesOf } from './ballot-counts'
import { adopted, type Case, rejected, type Verdict } from './poll-result'
import { votesNeeded } from './votes-needed'

/**
 * One of many, or several of many: the options that reach the rule among the ballots cast, by weight, abstentions set aside. Simple: more than any other option.
 * Absolute, two thirds, four fifths: so much of the ballots cast. Consensus: on every ballot. Per municipality: see below.
 */
export const judgeOptions = (one: Case): Verdict => {
  const { majority, optionKeys } = one.rules
  const keys = optionKeys.filter((key) => key !== abstain)
  const cast = castIn(one.counts)
  if (cast === 0) return rejected('noneFor')
  if (majority === 'simple') return judgeMost(one, keys)
  if (majority === 'perMunicipality') return judgePerMunicipality(one, keys)
  const needed = votesNeeded(majority, cast)
  const winners = keys.filter((key) => amountOf(one.counts, key).weight >= (needed ?? cast))
  if (winners.length > 0) return adopted(winners, needed)
  if (needed === null) return rejected('opposed')
  const halves = majority === 'absolute' && one.rules.method === 'oneOf' ? keys.filter((key) => 2 * amountOf(one.counts, key).weight === cast) : []
  return halves.length === 2 ? settleTie(one, halves, needed) : rejected('tooFew', needed)
}

/** The weight of the ballots that are no abstention. */
const castIn = (counts: readonly Count[], municipality?: string): number => amountOf(counts, everyBallot, municipality).weight - amountOf(counts, abstain, municipality).weight

const mostChosen = (counts: readonly Count[], keys: string[], municipality?: string): string[] => {
  const most = Math.max(...keys.map((key) => amountOf(counts, key, municipality).weight))
  return keys.filter((key) => amountOf(counts, key, municipality).weight === most)
}

const judgeMost = (one: Case, keys: string[]): Verdict => {
  const most = mostChosen(one.counts, keys)
  return most.length === 1 ? adopted(most) : settleTie(one, most, null)
}

/** The chair's own vote settles a tie when it is for exactly one of the options that are level. */
const settleTie = ({ rules, chairChoices }: Case, level: string[], needed: number | null): Verdict => {
  const [castingKey, ...others] = rules.tieRule === 'chairDecides' ? level.filter((key) => chairChoices.includes(key)) : []
  if (castingKey === undefined || others.length > 0) return rejected('tie', needed)
  return { ...adopted([castingKey], needed), reason: 'castingVote', castingKey }
}

/**
 * The option that all together choose most, when each municipality where votes were cast chooses it most too. With several choices per ballot: the options on
 * more than half of the ballots, of all and of each municipality.
 */
const judgePerMunicipality = ({ counts, rules }: Case, keys: string[]): Verdict => {
  const reaching = (municipality?: string): string[] => {
    if (rules.method === 'someOf') return keys.filter((key) => 2 * amountOf(counts, key, municipality).weight > castIn(counts, municipality))
    const most = mostChosen(counts, keys, municipality)
    return most.length === 1 ? most : []
  }
  const overall = reaching()
  const voting = municipalitiesOf(counts).filter((name) => castIn(counts, name) > 0)
  const winners = overall.filter((key) => voting.every((name) => reaching(name).includes(key)))
  const municipalities = voting.map((name) => ({ name, isInFavour: reaching(name).some((key) => overall.includes(key)) }))
  const needed = rules.method === 'someOf' ? votesNeeded('absolute', castIn(counts)) : null
  const isLevel = rules.method === 'oneOf' && overall.length === 0
  return { ...(winners.length > 0 ? adopted(winners, needed) : rejected(overall.length > 0 ? 'municipality' : isLevel ? 'tie' : 'tooFew', needed)), municipalities }
}
