import { expect, test } from 'vitest'
import { faultsOf, type StoredBallot } from './vote-log'

const vote = (key: string, choice = 'for') => ({ pollId: 'p', choices: [choice], key })
const ballot = (key: string, choice = 'for', id = 'b'): StoredBallot => ({ ...vote(key, choice), id, seatId: 's' })
const acked = (key: string, ballotId = 'b') => [{ attempt: vote(key) }, { ack: vote(key), ballotId }]

test('the harness is content when the last acknowledged vote, or a later attempt, is on disk', () => {
  expect(faultsOf(acked('1'), [ballot('1')])).toEqual([])
  expect(faultsOf([...acked('1'), { attempt: vote('2') }], [ballot('2')])).toEqual([])
  expect(faultsOf([{ attempt: vote('1') }], [])).toEqual([])
})

test.each([
  ['a lost vote', acked('1'), []],
  ['an older vote', [...acked('1'), ...acked('2')], [ballot('1')]],
  ['a vote nobody gave', acked('1'), [ballot('9')]],
  ['another choice', acked('1'), [ballot('1', 'against')]],
  ['two ballots', acked('1'), [ballot('1'), ballot('1', 'for', 'c')]],
  ['another receipt', acked('1', 'x'), [ballot('1')]],
  ['a refusal', [{ attempt: vote('1') }, { refused: 'closed' }], [ballot('1')]],
])('the harness sees %s', (_fault, lines, stored) => {
  expect(faultsOf(lines, stored)).not.toEqual([])
})
