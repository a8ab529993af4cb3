import { expect, test } from 'vitest'
import { moreThanHalf, quorumFor, type QuorumSeat } from '~/domain/meetings/attendance/quorum'

const seats = (count: number, present: number, facts: Partial<QuorumSeat> = {}): QuorumSeat[] =>
  Array.from({ length: count }, (_, index) => ({ organisationId: `o${index}`, municipality: null, ...facts, isPresent: index < present }))

test('23 voting seats ask 12 of them; the even half is not enough', () => {
  expect(quorumFor('halfOfVotingSeats', seats(23, 12))).toEqual({ rule: 'halfOfVotingSeats', needed: 12, present: 12, total: 23, isReached: true })
  expect(quorumFor('halfOfVotingSeats', seats(23, 11)).isReached).toBe(false)
  expect([18, 22, 23].map(moreThanHalf)).toEqual([10, 12, 12])
})

test('organisations count once, and are there with one of their seats', () => {
  const rows = [...seats(3, 1, { organisationId: 'gistel' }), ...seats(2, 1, { organisationId: 'woonsprong' }), ...seats(1, 0, { organisationId: 'caw' })]
  expect(quorumFor('halfOfOrganisations', rows)).toEqual({ rule: 'halfOfOrganisations', needed: 2, present: 2, total: 3, isReached: true })
})

test('of every municipality more than half of its seats must be there; other organisations do not count', () => {
  const gistel = seats(3, 2, { municipality: 'Gistel' })
  const others = seats(4, 0)
  expect(quorumFor('perMunicipality', [...gistel, ...seats(2, 1, { municipality: 'Jabbeke' }), ...others])).toEqual({ rule: 'perMunicipality', needed: 2, present: 1, total: 2, isReached: false })
  expect(quorumFor('perMunicipality', [...gistel, ...seats(2, 2, { municipality: 'Jabbeke' }), ...others]).isReached).toBe(true)
})

test('without a rule it is always reached; with a rule, and nobody to count, never', () => {
  expect(quorumFor('none', seats(3, 0))).toEqual({ rule: 'none', needed: 0, present: 0, total: 3, isReached: true })
  for (const rule of ['halfOfVotingSeats', 'halfOfOrganisations', 'perMunicipality'] as const) expect(quorumFor(rule, []).isReached).toBe(false)
})
