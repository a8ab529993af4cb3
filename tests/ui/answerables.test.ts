import { expect, test } from 'vitest'
import type { LiveOwn } from '~/domain/meetings/live/live-view'
import { tFor } from '~/locales/instances.server'
import { answerables } from '~/views/live/answerables'
import { ownSeatsSaid } from '~/views/live/own-seats-said'
import type { PendingVote } from '~/views/live/live-state'

const entitled = (seatId: string, organisationName: string, proxyOf: string | null = null) => ({ pollId: 'peiling', seatId, organisationName, proxyOf })
const voted = (seatId: string, choices: string[], isEntered = false) => ({ pollId: 'peiling', seatId, choices, reason: '', isEntered, key: 'k', at: '2026-11-24T19:00:00Z' })
const own = (votes: LiveOwn['votes'], seats = [entitled('a', 'De Polderhaard'), entitled('b', 'Woonzorgnet', 'Rita')]) => ({ entitled: seats, votes }) as unknown as LiveOwn

test('somebody with two seats answers for both at once, and sees for whom the second is', () => {
  const [one, ...others] = answerables({ own: own([]), pending: [] }, 'peiling', false)
  expect(others).toEqual([])
  expect(one?.seatId).toBeUndefined()
  expect(one?.seats).toEqual([
    { seatId: 'a', organisationName: 'De Polderhaard', proxyOf: null },
    { seatId: 'b', organisationName: 'Woonzorgnet', proxyOf: 'Rita' },
  ])
})

test('seats that voted differently are mixed together, and clear apart', () => {
  const votes = [voted('a', ['for']), voted('b', ['against'])]
  expect(answerables({ own: own(votes), pending: [] }, 'peiling', false)[0]).toMatchObject({ stored: null, isMixed: true })
  expect(answerables({ own: own(votes), pending: [] }, 'peiling', true).map(({ seatId, stored }) => [seatId, stored])).toEqual([['a', ['for']], ['b', ['against']]])
})

test('an answer on its way for all seats is on its way for each', () => {
  const pending: PendingVote[] = [{ pollId: 'peiling', choices: ['for'], key: 'sleutel' }]
  expect(answerables({ own: own([voted('a', ['against'])]), pending }, 'peiling', true).map(({ pending: waiting }) => waiting)).toEqual([['for'], ['for']])
})

test('a vote that the secretary entered is told as such only where all of it was', () => {
  expect(answerables({ own: own([voted('a', ['for'], true)], [entitled('a', 'CAW')]), pending: [] }, 'peiling', false)[0]?.isEntered).toBe(true)
  expect(answerables({ own: own([voted('a', ['for'], true), voted('b', ['for'])]), pending: [] }, 'peiling', false)[0]?.isEntered).toBe(false)
})

test('who may not vote in a poll has nothing to answer', () => {
  expect(answerables({ own: own([]), pending: [] }, 'andere', false)).toEqual([])
})

test('somebody with two seats hears for how many they vote, how many are left, and that all have voted; with one seat nothing more is said', () => {
  const said = (before: LiveOwn, now: LiveOwn, isNew = false) => ownSeatsSaid(tFor('nl'), 'peiling', before, now, isNew)
  expect(said(own([], []), own([]))).toEqual(['U stemt voor 2 zetels.'])
  expect(said(own([]), own([]), true), 'whose poll it is was known before the poll itself').toEqual(['U stemt voor 2 zetels.'])
  expect(said(own([]), own([voted('a', ['for'])]))).toEqual(['Nog 1 van uw 2 zetels heeft niet gestemd.'])
  expect(said(own([voted('a', ['for'])]), own([voted('a', ['for']), voted('b', ['for'])]))).toEqual(['Al uw 2 zetels hebben gestemd.'])
  expect(said(own([voted('a', ['for'])]), own([voted('a', ['against'])]))).toEqual([])
  expect(said(own([], []), own([], [entitled('a', 'CAW')]))).toEqual([])
})
