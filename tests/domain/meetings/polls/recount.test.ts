import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choices, majorities, quorumRules } from '~/domain/meetings/polls/poll'
import { type CountedBallot, type PollRules, tally } from '~/domain/meetings/polls/tally'

/** A second count, written apart: it works with fractions of the whole and knows no "votes needed". */
const isAdoptedByHand = (ballots: CountedBallot[], rules: PollRules): boolean => {
  const total = (choice: string) => ballots.reduce((sum, ballot) => (ballot.choice === choice ? sum + ballot.weight : sum), 0)
  const [inFavour, against] = [total('for'), total('against')]
  if (rules.quorumRule !== 'none' && !(rules.seatsPresent * 2 > rules.seatsTotal)) return false
  if (inFavour === 0) return false
  switch (rules.majority) {
    case 'simple':
      return inFavour > against
    case 'absolute':
      return 2 * inFavour > inFavour + against
    case 'twoThirds':
      return 3 * inFavour >= 2 * (inFavour + against)
    case 'fourFifths':
      return 5 * inFavour >= 4 * (inFavour + against)
    case 'consensus':
      return against === 0
  }
}

const ballot = fc.record({ choice: fc.constantFrom(...choices), weight: fc.integer({ min: 1, max: 9 }) })
const rules = fc
  .record({ majority: fc.constantFrom(...majorities), quorumRule: fc.constantFrom(...quorumRules), seatsTotal: fc.integer({ min: 1, max: 60 }), present: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ present, ...rest }) => ({ ...rest, seatsPresent: Math.round(rest.seatsTotal * present) }))

test('every result equals an independent recount', () => {
  fc.assert(
    fc.property(fc.array(ballot, { maxLength: 60 }), rules, (ballots, rules) => {
      const result = tally(ballots, rules)
      expect(result.isAdopted).toBe(isAdoptedByHand(ballots, rules))
      expect(result.seats.for + result.seats.against + result.seats.abstain).toBe(ballots.length)
    }),
    { numRuns: 3_000 },
  )
})

test('the order of the ballots does not matter', () => {
  fc.assert(
    fc.property(fc.array(ballot), rules, (ballots, rules) => {
      expect(tally(ballots.toReversed(), rules)).toEqual(tally(ballots, rules))
    }),
  )
})

test('one more vote in favour never undoes an adoption', () => {
  fc.assert(
    fc.property(fc.array(ballot), rules, (ballots, rules) => {
      fc.pre(tally(ballots, rules).isAdopted)
      expect(tally([...ballots, { choice: 'for', weight: 1 }], rules).isAdopted).toBe(true)
    }),
  )
})
