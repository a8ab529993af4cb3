import { describe, expect, test } from 'vitest'
import { tally as countAndJudge, type TalliedBallot } from '~/domain/meetings/polls/tally/tally'
import type { PollRules } from '~/domain/meetings/polls/tally/poll-result'
import { votesNeeded } from '~/domain/meetings/polls/tally/votes-needed'
import { ballots, inWords, rules } from './ballots'

const tally = (cast: TalliedBallot[], by: PollRules) => countAndJudge(cast, by).result

describe('the quorum', () => {
  test('counts seats, not weights', () => {
    const result = tally(ballots({ for: 3 }, 10), rules({ present: 11 }))
    expect(result).toMatchObject({ isAdopted: false, reason: 'noQuorum' })
    expect(tally(ballots({ for: 3 }), rules({ present: 12 })).isAdopted).toBe(true)
  })

  test('counts those who abstain or do not vote: they are there', () => {
    expect(tally(ballots({ for: 1, abstain: 11 }), rules({ present: 12 })).isAdopted).toBe(true)
  })

  test('does not matter in a body without one', () => {
    expect(tally(ballots({ for: 1 }), rules({ quorum: { rule: 'none', needed: 0, present: 1, total: 23, isReached: true } })).isAdopted).toBe(true)
  })
})

describe('an absolute majority', () => {
  test.each([
    [22, 12],
    [23, 12],
    [20, 11],
    [19, 10],
    [1, 1],
  ])('of %i votes cast is %i', (votes, needed) => {
    expect(votesNeeded('absolute', votes)).toBe(needed)
  })

  test('with 20 present of whom one abstains is 10 of 19', () => {
    expect(tally(ballots({ for: 10, against: 9, abstain: 1 }), rules({ present: 20 }))).toMatchObject({ needed: 10, isAdopted: true })
    expect(tally(ballots({ for: 9, against: 10, abstain: 1 }), rules({ present: 20 }))).toMatchObject({ needed: 10, isAdopted: false, reason: 'tooFew' })
  })

  test('is one yes when all others abstain', () => {
    expect(tally(ballots({ for: 1, abstain: 22 }), rules())).toMatchObject({ needed: 1, isAdopted: true, reason: 'adopted' })
  })

  test('of weights can differ from that of seats', () => {
    const weighted = [...ballots({ for: 1 }, 5), ...ballots({ against: 4 }, 1)]
    expect(tally(weighted, rules())).toMatchObject({ isAdopted: true, needed: 5, counts: [{ key: 'for', seats: 1, weight: 5 }, { key: 'against', seats: 4, weight: 4 }, { key: 'abstain', seats: 0, weight: 0 }] })
  })
})

describe('other majorities', () => {
  test.each([
    ['twoThirds', 3, 2],
    ['twoThirds', 4, 3],
    ['twoThirds', 19, 13],
    ['fourFifths', 5, 4],
    ['fourFifths', 6, 5],
  ] as const)('%s of %i is %i', (majority, votes, needed) => {
    expect(votesNeeded(majority, votes)).toBe(needed)
  })

  test('simple: more for than against', () => {
    expect(tally(ballots({ for: 2, against: 1, abstain: 20 }), rules({ majority: 'simple' })).isAdopted).toBe(true)
  })

  test('consensus: at least one for, nobody against', () => {
    const consensus = rules({ majority: 'consensus' })
    expect(tally(ballots({ for: 1, abstain: 5 }), consensus).isAdopted).toBe(true)
    expect(tally(ballots({ for: 22, against: 1 }), consensus)).toMatchObject({ isAdopted: false, reason: 'opposed', needed: null })
    expect(tally(ballots({ abstain: 5 }), consensus)).toMatchObject({ isAdopted: false, reason: 'noneFor' })
  })
})

test('a tie is rejected', () => {
  expect(tally(ballots({ for: 5, against: 5 }), rules())).toMatchObject({ isAdopted: false, reason: 'tie' })
})

test('without a vote in favour nothing is adopted', () => {
  for (const majority of ['simple', 'absolute', 'twoThirds', 'fourFifths', 'consensus'] as const) {
    expect(tally([], rules({ majority }))).toMatchObject({ isAdopted: false, reason: 'noVotes' })
    expect(tally(ballots({ abstain: 3 }), rules({ majority }))).toMatchObject({ isAdopted: false, reason: 'noneFor' })
  }
})

describe('the result in words', () => {
  test('spells the rule out', () => {
    expect(inWords(tally(ballots({ for: 12, against: 3, abstain: 2 }), rules()))).toBe(
      '12 voor, 3 tegen, 2 onthoudingen. Volstrekte meerderheid van de uitgebrachte stemmen: 8 nodig. Aangenomen.',
    )
  })

  test('says one abstention, and none', () => {
    expect(inWords(tally(ballots({ for: 1, abstain: 1 }), rules({ majority: 'consensus' })))).toBe(
      '1 voor, 0 tegen, 1 onthouding. Consensus: iemand is voor en niemand is tegen. Aangenomen.',
    )
    expect(inWords(tally(ballots({ for: 5, against: 5 }), rules({ majority: 'simple' })))).toBe(
      '5 voor, 5 tegen, geen onthoudingen. Gewone meerderheid: 6 nodig. Staking van stemmen: evenveel voor als tegen. Niet aangenomen.',
    )
  })

  test('says when the quorum was missed, and when votes are weighted', () => {
    expect(inWords(tally(ballots({ for: 4 }, 2), rules({ present: 11 })))).toBe(
      '8 voor, 0 tegen, geen onthoudingen. De stemmen zijn gewogen. Geteld in zetels: 4 voor, 0 tegen, geen onthoudingen. Het quorum is niet bereikt: 11 van de 23 stemgerechtigde zetels aanwezig, 12 nodig. Niet aangenomen.',
    )
  })
})
