import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tally } from '~/domain/meetings/polls/tally/tally'
import { ballots, rules } from './ballots'

test('the order of the ballots does not matter', () => {
  fc.assert(
    fc.property(fc.record({ for: fc.nat(20), against: fc.nat(20), abstain: fc.nat(20) }), (counts) => {
      const cast = ballots(counts)
      expect(tally(cast.toReversed(), rules()).result).toEqual(tally(cast, rules()).result)
    }),
  )
})
