import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abstain, hasWrittenOptions, majorities, methods, optionKeys, tieRules } from '~/domain/meetings/polls/poll'
import type { PollRules } from '~/domain/meetings/polls/tally/poll-result'
import { tally, type TalliedBallot } from '~/domain/meetings/polls/tally/tally'
import { hear } from './second-tally'

const quorum = fc.integer({ min: 0, max: 5 }).map((number): boolean => number > 0).map((isReached): PollRules['quorum'] => ({ rule: 'halfOfVotingSeats', needed: 2, present: isReached ? 2 : 1, total: 3, isReached }))

const rules: fc.Arbitrary<PollRules> = fc
  .record({ method: fc.constantFrom(...methods), majority: fc.constantFrom(...majorities), tieRule: fc.constantFrom(...tieRules), quorum, hasAbstention: fc.boolean(), written: fc.integer({ min: 2, max: 5 }) })
  .map(({ hasAbstention, written, ...rest }) => ({ ...rest, optionKeys: optionKeys(rest.method, hasAbstention, written) }))

/** What somebody may answer to such a poll. */
const answerTo = ({ method, optionKeys: keys }: PollRules): fc.Arbitrary<string[]> => {
  if (method !== 'someOf') return fc.constantFrom(...keys).map((key) => [key])
  const several = fc.subarray(keys.filter((key) => key !== abstain), { minLength: 1 })
  return keys.includes(abstain) ? fc.oneof({ weight: 4, arbitrary: several }, { weight: 1, arbitrary: fc.constant<string[]>([abstain]) }) : several
}

/** Few voters and small weights, so that ties and empty polls come often; several towns, and sometimes two seats of the chair. */
const ballotsOf = (by: PollRules): fc.Arbitrary<TalliedBallot[]> =>
  fc.array(
    fc.record({
      choices: answerTo(by),
      weight: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 7 }) }),
      municipality: fc.constantFrom('Gistel', 'Ichtegem', 'Jabbeke', null),
      isChair: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    }),
    { maxLength: 10 },
  )

const polls = rules.chain((by) => fc.record({ by: fc.constant(by), ballots: ballotsOf(by) }))

test('every result equals an independent recount, for every method, rule, weight, tie and empty poll', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(polls, ({ by, ballots }) => {
      const { result } = tally(ballots, by)
      const heard = hear(ballots, { ...by, isQuorumReached: by.quorum.isReached })
      expect(Object.fromEntries(result.counts.map(({ key, weight }) => [key, weight]))).toEqual(heard.voices)
      expect(Object.fromEntries(result.counts.map(({ key, seats }) => [key, seats]))).toEqual(heard.heads)
      expect({ isAdopted: result.isAdopted, winners: result.winners }).toEqual({ isAdopted: heard.isAdopted, winners: heard.winners })
      expect(result.ballots.seats).toBe(ballots.length)
      seen.add(result.reason)
    }),
    { numRuns: 8_000 },
  )
  expect(seen).toEqual(new Set(['adopted', 'noQuorum', 'noVotes', 'noneFor', 'opposed', 'tie', 'castingVote', 'tooFew', 'municipality', 'position']))
})

test('a mistake in a count is found by the recount', () => {
  const by: PollRules = { method: 'forAgainst', majority: 'absolute', tieRule: 'rejected', optionKeys: ['for', 'against', abstain], quorum: { rule: 'none', needed: 0, present: 0, total: 0, isReached: true } }
  const isWrongNowhere = () =>
    fc.assert(fc.property(ballotsOf(by), (ballots) => tally(ballots.slice(1), by).result.isAdopted === hear(ballots, { ...by, isQuorumReached: true }).isAdopted), { numRuns: 500 })
  expect(isWrongNowhere).toThrow()
})

test('the order of the ballots does not matter', () => {
  fc.assert(
    fc.property(polls, ({ by, ballots }) => {
      expect(tally(ballots.toReversed(), by).result).toEqual(tally(ballots, by).result)
    }),
  )
})

test('one more vote in favour never undoes an adoption', () => {
  const proposals = polls.filter(({ by }) => !hasWrittenOptions(by.method) && by.optionKeys.includes('for'))
  fc.assert(
    fc.property(proposals, ({ by, ballots }) => {
      const isAdopted = (cast: TalliedBallot[]) => tally(cast, by).result.isAdopted
      fc.pre(isAdopted(ballots) === true)
      expect(isAdopted([...ballots, { choices: ['for'], weight: 1, municipality: null, isChair: false }])).toBe(true)
    }),
  )
})
