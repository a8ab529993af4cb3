import { expect, test } from 'vitest'
import { type Entry, isPresent, recusalsOf, spansOf, wasPresentAt } from '~/domain/meetings/attendance/log'
import { electorate, quorumOfTable, quorumReachedAt, type TableSeat } from '~/domain/meetings/attendance/table'

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`)
const entry = (kind: Entry['kind'], time: string, name = 'An', itemId: string | null = null): Entry => ({ kind, at: at(time), itemId, personId: null, name, isSubstitute: false })

test('spans are the times between coming and leaving, whatever order the lines have', () => {
  const spans = spansOf([entry('left', '20:10'), entry('arrived', '19:30'), entry('arrived', '20:20')])
  expect(spans.map(({ from, until }) => [from, until])).toEqual([
    [at('19:30'), at('20:10')],
    [at('20:20'), null],
  ])
  expect(['19:29', '19:30', '20:10', '20:15', '20:20'].map((time) => wasPresentAt(spans, at(time)))).toEqual([false, true, false, false, true])
})

test('coming twice is coming once, and who leaves before coming was never there', () => {
  expect(spansOf([entry('left', '19:00'), entry('arrived', '19:30'), entry('arrived', '19:40')])).toHaveLength(1)
})

test('a seat that changes hands is present with who sits there now', () => {
  const entries = [entry('arrived', '19:30', 'An'), entry('left', '20:00', 'An'), entry('arrived', '20:00', 'Karel')]
  expect(isPresent({ personId: null, name: 'Karel', entries })).toBe(true)
  expect(isPresent({ personId: null, name: 'An', entries })).toBe(false)
  expect(spansOf(entries).map(({ name }) => name)).toEqual(['An', 'Karel'])
})

test('a conflict of interest stands for its item until it is taken back', () => {
  const entries = [entry('recused', '19:40', 'An', 'i4'), entry('recused', '19:50', 'An', 'i5'), entry('returned', '19:51', 'An', 'i4')]
  expect([...recusalsOf({ personId: null, name: 'An', entries })]).toEqual(['i5'])
  expect([...recusalsOf({ personId: null, name: 'Karel', entries })]).toEqual([])
})

const seat = (seatId: string, facts: Partial<TableSeat> = {}): TableSeat => ({
  seatId,
  organisationId: seatId,
  organisationName: `Organisatie ${seatId}`,
  municipality: null,
  weight: 1,
  isChair: false,
  personId: `p-${seatId}`,
  name: seatId.toUpperCase(),
  isPresent: true,
  isRecused: false,
  spans: [{ personId: `p-${seatId}`, name: seatId.toUpperCase(), isSubstitute: false, from: at('19:30'), until: null }],
  proxy: null,
  ...facts,
})
const away = { isPresent: false, spans: [] }
const proxyTo = (holderSeatId: string) => ({ proxy: { holderSeatId, since: at('19:00') } })
const voters = (seats: TableSeat[]) => electorate(seats).map(({ seatId, name, proxyOf }) => [seatId, name, proxyOf])

test('who sits there votes, and the holder of a proxy votes for who is away', () => {
  expect(voters([seat('a'), seat('b', { ...away, ...proxyTo('a') }), seat('c', away)])).toEqual([
    ['a', 'A', null],
    ['b', 'A', 'B'],
  ])
})

test('a proxy lapses while its giver is there, and is worth nothing while its holder is not', () => {
  expect(voters([seat('a'), seat('b', proxyTo('a'))])).toEqual([
    ['a', 'A', null],
    ['b', 'B', null],
  ])
  expect(voters([seat('a', away), seat('b', { ...away, ...proxyTo('a') })])).toEqual([])
})

test('a conflict of interest of giver or holder keeps a proxy from voting, and nobody passes one on', () => {
  expect(voters([seat('a', { isRecused: true }), seat('b', { ...away, ...proxyTo('a') })])).toEqual([])
  expect(voters([seat('a'), seat('b', { ...away, ...proxyTo('a'), isRecused: true })])).toEqual([['a', 'A', null]])
  expect(voters([seat('a'), seat('b', { ...away, ...proxyTo('a') }), seat('c', { ...away, ...proxyTo('b') })])).toEqual([
    ['a', 'A', null],
    ['b', 'A', 'B'],
  ])
})

test('a represented seat counts for the quorum where the body says so; a recused one does not', () => {
  const seats = [seat('a'), seat('b', { ...away, ...proxyTo('a') }), seat('c', { isRecused: true })]
  expect(quorumOfTable(seats, { rule: 'halfOfVotingSeats', proxiesCount: true })).toMatchObject({ present: 2, needed: 2, total: 3, isReached: true })
  expect(quorumOfTable(seats, { rule: 'halfOfVotingSeats', proxiesCount: false })).toMatchObject({ present: 1, isReached: false })
})

test('the quorum is reached since the last time enough came, without a break', () => {
  const span = (from: string, until: string | null = null) => ({ personId: 'x', name: 'X', isSubstitute: false, from: at(from), until: until ? at(until) : null })
  const terms = { rule: 'halfOfVotingSeats' as const, proxiesCount: true }
  const seats = [seat('a', { spans: [span('19:30')] }), seat('b', { spans: [span('19:32', '19:50'), span('20:05')] }), seat('c', away)]
  expect(quorumReachedAt(seats, terms)).toEqual(at('20:05'))
  expect(quorumReachedAt([seat('a'), seat('b', away), seat('c', away)], terms)).toBeNull()
  expect(quorumReachedAt(seats, { ...terms, rule: 'none' })).toBeNull()
})
