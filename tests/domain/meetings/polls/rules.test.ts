import { describe, expect, test } from 'vitest'
import { conflictIn, type PollDefaults, rulesFor } from '~/domain/meetings/polls/poll-rules'
import { openPollSchema } from '~/domain/meetings/polls/poll.schema'

const body: PollDefaults = { majority: 'twoThirds', tieRule: 'chairDecides', hasAbstention: false, pollVisibility: 'byName', pollInterim: 'live', quorumRule: 'halfOfOrganisations' }

describe('the rules of a poll', () => {
  test("are the body's, unless told otherwise", () => {
    expect(rulesFor({}, body)).toEqual({ method: 'forAgainst', majority: 'twoThirds', tieRule: 'chairDecides', hasAbstention: false, visibility: 'byName', interim: 'live', quorumRule: 'halfOfOrganisations' })
    expect(rulesFor({ majority: 'simple', visibility: 'anonymous', interim: 'hidden' }, body)).toMatchObject({ majority: 'simple', visibility: 'anonymous', interim: 'hidden', tieRule: 'rejected' })
  })

  test('take from the body only what the method can have', () => {
    expect(rulesFor({ method: 'consent' }, body)).toMatchObject({ majority: 'consensus', hasAbstention: false, tieRule: 'rejected' })
    expect(rulesFor({ method: 'positions' }, body)).toMatchObject({ quorumRule: 'none' })
    expect(rulesFor({ method: 'showOfHands' }, body)).toMatchObject({ visibility: 'anonymous', tieRule: 'chairDecides' })
    expect(rulesFor({ method: 'rollCall' }, { ...body, pollVisibility: 'anonymous' })).toMatchObject({ visibility: 'byName' })
    expect(rulesFor({ method: 'consent' }, { ...body, pollVisibility: 'secret' })).toMatchObject({ visibility: 'anonymous' })
    expect(rulesFor({}, { ...body, pollVisibility: 'secret' })).toMatchObject({ visibility: 'secret', interim: 'turnout', tieRule: 'rejected' })
  })

  test.each([
    [{ method: 'consent', visibility: 'secret' }, 'visibility'],
    [{ method: 'rollCall', visibility: 'anonymous' }, 'visibility'],
    [{ method: 'forAgainst', visibility: 'secret', interim: 'live' }, 'interim'],
    [{ method: 'forAgainst', visibility: 'anonymous', tieRule: 'chairDecides' }, 'tieRule'],
    [{ method: 'showOfHands', majority: 'perMunicipality' }, 'majority'],
    [{ method: 'oneOf', visibility: 'anonymous', majority: 'perMunicipality' }, 'majority'],
  ] as const)('that do not go together are refused: %o at %s', (rules, field) => {
    expect(conflictIn(rules)).toMatchObject({ field })
    const answer = openPollSchema.safeParse({ question: 'Akkoord?', options: 'A\nB', ...rules })
    expect(answer.error?.issues).toEqual([expect.objectContaining({ path: [field] })])
  })
})

describe('the form that opens a poll', () => {
  test.each([
    ['one answer', { method: 'oneOf', options: 'A' }, 'options', 'polls:opening.optionsFew'],
    ['no answers', { method: 'someOf' }, 'options', 'polls:opening.optionsFew'],
    ['the same answer twice', { method: 'oneOf', options: 'Gistel\r\ngistel' }, 'options', 'polls:opening.optionsDouble'],
    ['too many answers', { method: 'oneOf', options: Array.from({ length: 31 }, (_, index) => `Antwoord ${index}`) }, 'options', 'polls:opening.optionsMany'],
    ['more choices than answers', { method: 'someOf', options: 'A\nB', maxChoices: '3' }, 'maxChoices', 'polls:opening.choicesRange'],
    ['a least above the most', { method: 'someOf', options: 'A\nB\nC', minChoices: '3', maxChoices: '2' }, 'maxChoices', 'polls:opening.choicesRange'],
    ['no choice at least', { method: 'someOf', options: 'A\nB', minChoices: '0' }, 'minChoices', 'polls:opening.choicesRange'],
  ])('refuses %s', (_what, wish, field, message) => {
    const issue = openPollSchema.safeParse({ question: 'Waar?', ...wish }).error?.issues[0]
    expect(issue?.path).toEqual([field])
    expect(issue?.message).toContain(message)
  })

  test('reads answers written one per line', () => {
    expect(openPollSchema.parse({ question: 'Waar?', method: 'oneOf', options: ' Eernegem \n\n Gistel\r\n' })).toMatchObject({ options: ['Eernegem', 'Gistel'] })
  })
})
