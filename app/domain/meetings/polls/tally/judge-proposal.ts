import { amountOf, type Count, municipalitiesOf } from './ballot-counts'
import { adopted, type Case, rejected, type Verdict } from './poll-result'
import { votesNeeded } from './votes-needed'

/** For or against: by weight, abstentions set aside. A tie is rejected, or settled by the chair's own vote where half of the votes decides. */
export const judgeProposal = ({ counts, rules: { majority, tieRule }, chairChoices }: Case): Verdict => {
  const votes = votesOf(counts)
  const needed = votesNeeded(majority, votes.for + votes.against)
  if (majority === 'perMunicipality') return judgePerMunicipality(counts, needed)
  if (votes.for > 0 && votes.for === votes.against && tieRule === 'chairDecides' && (majority === 'simple' || majority === 'absolute')) {
    const castingKey = chairChoices.find((key) => key === 'for' || key === 'against')
    if (castingKey) return { ...(castingKey === 'for' ? adopted(['for'], needed) : rejected('tie', needed)), reason: 'castingVote', castingKey }
  }
  if (votes.for === 0) return rejected('noneFor', needed)
  if (needed === null) return votes.against === 0 ? adopted(['for']) : rejected('opposed')
  if (votes.for >= needed) return adopted(['for'], needed)
  return rejected(votes.for === votes.against ? 'tie' : 'tooFew', needed)
}

const votesOf = (counts: readonly Count[], municipality?: string) => ({
  for: amountOf(counts, 'for', municipality).weight,
  against: amountOf(counts, 'against', municipality).weight,
})

/** A simple majority of all, and of each municipality where votes were cast. */
const judgePerMunicipality = (counts: readonly Count[], needed: number | null): Verdict => {
  const votes = votesOf(counts)
  const municipalities = municipalitiesOf(counts)
    .map((name) => ({ name, ...votesOf(counts, name) }))
    .filter((there) => there.for + there.against > 0)
    .map((there) => ({ name: there.name, isInFavour: there.for > there.against }))
  const verdict = (): Verdict => {
    if (votes.for === 0) return rejected('noneFor', needed)
    if (votes.for <= votes.against) return rejected(votes.for === votes.against ? 'tie' : 'tooFew', needed)
    return municipalities.every(({ isInFavour }) => isInFavour) ? adopted(['for'], needed) : rejected('municipality', needed)
  }
  return { ...verdict(), municipalities }
}
