import { describe, expect, test } from 'vitest'
import type { PollRules } from '~/domain/meetings/polls/tally/poll-result'
import { tally as countAndJudge, type TalliedBallot } from '~/domain/meetings/polls/tally/tally'
import { ballots, inWords, rules } from './ballots'

const tally = (cast: TalliedBallot[], by: PollRules) => countAndJudge(cast, by).result
const oneOf = (change: Partial<PollRules> = {}) => rules({ method: 'oneOf', ...change })
const someOf = (change: Partial<PollRules> = {}) => rules({ method: 'someOf', ...change })
const chair = { isChair: true }

describe('one of many', () => {
  test('by simple majority is what got more votes than any other', () => {
    expect(tally(ballots({ '1': 4, '2': 3, '3': 3 }), oneOf({ majority: 'simple' }))).toMatchObject({ winners: ['1'], isAdopted: true, needed: null })
  })

  test('by absolute majority is more than half of the votes cast, abstentions set aside', () => {
    expect(tally(ballots({ '1': 10, '2': 9, abstain: 1 }), oneOf())).toMatchObject({ winners: ['1'], needed: 10 })
    expect(tally(ballots({ '1': 9, '2': 6, '3': 4 }), oneOf())).toMatchObject({ winners: [], needed: 10, reason: 'tooFew' })
  })

  test('by two thirds or four fifths is that much of the votes cast', () => {
    expect(tally(ballots({ '1': 2, '2': 1 }), oneOf({ majority: 'twoThirds' }))).toMatchObject({ winners: ['1'], needed: 2 })
    expect(tally(ballots({ '1': 3, '2': 1 }), oneOf({ majority: 'fourFifths' }))).toMatchObject({ winners: [], needed: 4 })
  })

  test('by consensus is what everybody chose', () => {
    expect(tally(ballots({ '2': 5, abstain: 2 }), oneOf({ majority: 'consensus' }))).toMatchObject({ winners: ['2'] })
    expect(tally(ballots({ '2': 5, '1': 1 }), oneOf({ majority: 'consensus' }))).toMatchObject({ winners: [], reason: 'opposed' })
  })

  test("with a tie is nothing, unless the chair's own vote decides", () => {
    const level = [...ballots({ '1': 3, '2': 2 }), ...ballots({ '2': 1 }, 1, chair)]
    expect(tally(level, oneOf({ majority: 'simple' }))).toMatchObject({ winners: [], reason: 'tie' })
    expect(tally(level, oneOf({ majority: 'simple', tieRule: 'chairDecides' }))).toMatchObject({ winners: ['2'], reason: 'castingVote', castingKey: '2' })
    expect(tally([...ballots({ '1': 3, '2': 3 }), ...ballots({ '3': 1 }, 1, chair)], oneOf({ majority: 'simple', tieRule: 'chairDecides' }))).toMatchObject({ winners: [], reason: 'tie' })
  })

  test('in words names what was chosen', () => {
    const written = ['Eernegem', 'Oudenburg', 'Gistel']
    expect(inWords(tally(ballots({ '1': 7, '2': 4, abstain: 1 }), oneOf()), 'oneOf', written)).toBe(
      'Eernegem: 7; Oudenburg: 4; Gistel: 0; 1 onthouding. Volstrekte meerderheid van de uitgebrachte stemmen: 6 nodig. Gekozen: Eernegem.',
    )
    expect(inWords(tally(ballots({ '1': 4, '2': 4 }), oneOf({ majority: 'simple' })), 'oneOf', written)).toBe(
      'Eernegem: 4; Oudenburg: 4; Gistel: 0; geen onthoudingen. Gewone meerderheid: meer stemmen dan elk ander antwoord. Staking van stemmen: evenveel voor meer dan één antwoord. Geen keuze.',
    )
  })
})

describe('several of many', () => {
  test('are all that reach the rule among the ballots cast', () => {
    expect(tally(ballots({ '1 2': 5, '2 3': 3, '1': 1 }), someOf())).toMatchObject({ winners: ['1', '2'], needed: 5, ballots: { seats: 9 } })
  })

  test('by simple majority is what got the most votes', () => {
    expect(tally(ballots({ '1 2': 5, '2 3': 3 }), someOf({ majority: 'simple' }))).toMatchObject({ winners: ['2'] })
  })

  test('by consensus is what stands on every ballot', () => {
    expect(tally(ballots({ '1 2': 5, '2 3': 3, abstain: 1 }), someOf({ majority: 'consensus' }))).toMatchObject({ winners: ['2'] })
  })
})

describe('consent', () => {
  const consent = rules({ method: 'consent' })

  test('is there when somebody consents and nobody objects', () => {
    expect(tally(ballots({ consent: 8 }), consent)).toMatchObject({ isAdopted: true, winners: ['consent'] })
    expect(tally(ballots({ consent: 8, objection: 1 }), consent)).toMatchObject({ isAdopted: false, reason: 'opposed' })
    expect(tally([], consent)).toMatchObject({ isAdopted: false, reason: 'noVotes' })
  })

  test('says so', () => {
    expect(inWords(tally(ballots({ consent: 8, objection: 1 }), consent), 'consent')).toBe('8 stemmen in, 1 bezwaar. Instemming: iemand stemt in en niemand heeft bezwaar. Niet aangenomen.')
  })
})

test('positions are gathered, and decide nothing', () => {
  const by = rules({ method: 'positions' })
  const result = tally(ballots({ inFavour: 4, withConditions: 2, noView: 1 }), by)
  expect(result).toMatchObject({ isAdopted: null, winners: [], reason: 'position' })
  expect(inWords(result, 'positions')).toBe('4 gunstig, 2 gunstig met voorwaarden, 0 ongunstig, 1 geen standpunt. Standpunten, geen beslissing.')
})

describe('a majority per municipality', () => {
  const by = rules({ majority: 'perMunicipality' })
  const of = (municipality: string | null, counts: Record<string, number>) => ballots(counts, 1, { municipality })

  test('asks a simple majority of all and of each municipality where votes were cast', () => {
    const result = tally([...of('Gistel', { for: 2, against: 1 }), ...of('Jabbeke', { for: 1 }), ...of(null, { against: 1 })], by)
    expect(result).toMatchObject({ isAdopted: true, municipalities: [{ name: 'Gistel', isInFavour: true }, { name: 'Jabbeke', isInFavour: true }] })
  })

  test('is not there when one municipality is against, or level', () => {
    const result = tally([...of('Gistel', { for: 5 }), ...of('Jabbeke', { for: 1, against: 1 })], by)
    expect(result).toMatchObject({ isAdopted: false, reason: 'municipality' })
    expect(inWords(result)).toBe('6 voor, 1 tegen, geen onthoudingen. Gewone meerderheid in het geheel en in elke gemeente: 4 nodig in het geheel. Geen meerderheid in Jabbeke. Niet aangenomen.')
  })

  test('does not ask a municipality that only abstained, or stayed silent', () => {
    expect(tally([...of('Gistel', { for: 2 }), ...of('Oudenburg', { abstain: 2 })], by)).toMatchObject({ isAdopted: true, municipalities: [{ name: 'Gistel' }] })
  })
})

describe('a tie about a proposal', () => {
  const by = rules({ tieRule: 'chairDecides' })

  test("is settled by the chair's own vote", () => {
    const result = tally([...ballots({ for: 4, against: 5 }), ...ballots({ for: 1 }, 1, chair)], by)
    expect(result).toMatchObject({ isAdopted: true, reason: 'castingVote', castingKey: 'for' })
    expect(inWords(result)).toBe(
      '5 voor, 5 tegen, geen onthoudingen. Volstrekte meerderheid van de uitgebrachte stemmen: 6 nodig. Staking van stemmen: de stem van de voorzitter beslist (Voor). Aangenomen.',
    )
    expect(tally([...ballots({ for: 5, against: 4 }), ...ballots({ against: 1 }, 1, chair)], by)).toMatchObject({ isAdopted: false, reason: 'castingVote', castingKey: 'against' })
  })

  test('stays one when the chair abstained or did not vote, and under a rule that asks more than half', () => {
    expect(tally(ballots({ for: 5, against: 5 }), by)).toMatchObject({ isAdopted: false, reason: 'tie' })
    expect(tally([...ballots({ for: 5, against: 5 }), ...ballots({ abstain: 1 }, 1, chair)], by)).toMatchObject({ isAdopted: false, reason: 'tie' })
    expect(tally([...ballots({ for: 4, against: 5 }), ...ballots({ for: 1 }, 1, chair)], rules({ tieRule: 'chairDecides', majority: 'twoThirds' }))).toMatchObject({ isAdopted: false })
  })
})
