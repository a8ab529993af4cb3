import { describe, expect, it } from 'vitest'
import type { PollMethod } from '~/domain/meetings/polls/poll'
import { optionsFor } from '~/domain/meetings/polls/poll-options'
import { countBallots } from '~/domain/meetings/polls/tally/ballot-counts'
import { judge } from '~/domain/meetings/polls/tally/judge'
import { seatsAround } from '~/ui/around-the-table'
import { BigResult } from '~/views/polls/big-result'
import { ResultBody } from '~/views/polls/result-body'
import type { ShownPoll, ShownVote } from '~/views/polls/shown-poll'
import { WithdrawnPoll } from '~/views/polls/withdrawn-poll'
import { served } from './render'

const vote = (name: string, organisationName: string, choices: string[], more: Partial<ShownVote> = {}): ShownVote => ({ name, organisationName, proxyOf: null, choices, reason: '', isEntered: false, ...more })

const shown = (method: PollMethod, votes: ShownVote[], { majority = 'absolute', seats = votes.length, written = [] }: { majority?: 'absolute' | 'perMunicipality' | 'simple'; seats?: number; written?: string[] } = {}): ShownPoll => {
  const options = optionsFor(method, method !== 'consent' && method !== 'positions', { options: written })
  const keys = options.map(({ key }) => key)
  const counts = countBallots(votes.filter(({ choices }) => choices.length > 0).map(({ choices, weight = 1, organisationName }) => ({ choices, weight, municipality: organisationName })), keys)
  const quorum = { rule: 'none' as const, needed: 0, present: seats, total: seats, isReached: true }
  return { question: 'Akkoord?', method, options, seats, votes, result: judge(counts, { method, majority, tieRule: 'rejected', optionKeys: keys, quorum }) }
}

const table = [vote('An', 'Ichtegem', ['for']), vote('Karel', 'Ichtegem', ['for'], { isEntered: true }), vote('Lien', 'CAW', ['against'], { proxyOf: 'Rita' })]

describe('a result', () => {
  it('begins with the verdict, says its numbers and its rule, and tells who is silent', () => {
    const html = served(<ResultBody poll={shown('forAgainst', table, { seats: 4 })} />)
    expect(html.indexOf('Aangenomen.')).toBeLessThan(html.indexOf('2 voor, 1 tegen, geen onthoudingen.'))
    expect(html).toContain('Volstrekte meerderheid van de uitgebrachte stemmen: 2 nodig.')
    expect(html).toContain('aria-label="Uitslag: 2 voor, 1 tegen, 1 niet gestemd"')
  })

  it('says of each vote whether it went by proxy or was entered', () => {
    const html = served(<ResultBody poll={shown('forAgainst', table)} names="shown" />)
    expect(html).toContain('met volmacht van Rita')
    expect(html).toContain('ingevoerd door de secretaris')
  })

  it('marks a chosen answer with a sign and a word, and shows what was needed', () => {
    const html = served(<ResultBody poll={shown('oneOf', [vote('An', 'Ichtegem', ['2']), vote('Lien', 'CAW', ['2']), vote('Sofie', 'OCMW', ['1'])], { written: ['Dinsdag', 'Donderdag'] })} />)
    expect(html).toContain('Gekozen: Donderdag.')
    expect(html).toContain('2 stemmen nodig')
    expect(html.match(/✓<\/span> Gekozen/g)).toHaveLength(1)
  })

  it('groups positions with the organisation and its reason', () => {
    const html = served(<ResultBody poll={shown('positions', [vote('An', 'Ichtegem', ['inFavour']), vote('Lien', 'CAW', ['withConditions'], { reason: 'Met begeleiding.' })])} />)
    expect(html).toContain('Standpunten, geen beslissing.')
    expect(html).toContain('“Met begeleiding.”')
    expect(html).not.toContain('Ongunstig</h')
  })

  it('names the municipalities where the majority was missing', () => {
    const votes = [vote('An', 'Ichtegem', ['for']), vote('Geert', 'Gistel', ['for']), vote('Wim', 'Jabbeke', ['against'])]
    const html = served(<ResultBody poll={shown('forAgainst', votes, { majority: 'perMunicipality' })} />)
    expect(html).toContain('Jabbeke: geen meerderheid')
    expect(html).toContain('Gistel: meerderheid')
    expect(html).toContain('Niet aangenomen.')
  })

  it('shows no name on the screen', () => {
    const html = served(<BigResult poll={shown('forAgainst', table)} />)
    expect(html).toContain('Aangenomen.')
    expect(served(<BigResult poll={{ ...shown('positions', [vote('Lien', 'CAW', ['against'], { reason: 'Te duur.' })]) }} />)).not.toContain('Te duur.')
  })

  it('of a withdrawn poll is that nothing counts, and why', () => {
    const html = served(<WithdrawnPoll reason="De vraag was verkeerd." isVoid={false} />)
    expect(html).toContain('Deze stemming is ingetrokken')
    expect(html).toContain('De vraag was verkeerd.')
  })

  it('of a secret poll whose key is gone says that it is void, and to vote again', () => {
    const html = served(<WithdrawnPoll reason="De sleutel is weg." isVoid />)
    expect(html).toContain('Deze geheime stemming is vervallen.')
    expect(html).toContain('Er is geen uitslag: stem opnieuw.')
  })
})

describe('seats around the table', () => {
  it.each([1, 2, 9, 40, 41, 100])('are as many as there are voters, and do not touch each other: %i', (count) => {
    const { places, radius } = seatsAround(count, { x: 280, y: 150, rx: 254, ry: 124 })
    expect(places).toHaveLength(count)
    const nearest = Math.min(...places.flatMap((one, index) => places.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y))))
    expect(nearest).toBeGreaterThanOrEqual(2 * radius - 1)
  })
})
