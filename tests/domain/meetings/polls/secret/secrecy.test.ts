import { expect, test } from 'vitest'
import { secrecyOf } from '~/domain/meetings/polls/secret/secrecy'

const voters = (...weights: number[]) => weights.map((weight, index) => ({ personId: `person ${index}`, weight }))

test('five voters of one weight hide among each other, four do not', () => {
  expect(secrecyOf(voters(1, 1, 1, 1, 1))).toEqual({ isSmall: false, weightsTell: false })
  expect(secrecyOf(voters(1, 1, 1, 1))).toEqual({ isSmall: true, weightsTell: false })
})

test('one person with many seats is one voter', () => {
  expect(secrecyOf([...voters(1, 1, 1, 1), { personId: 'person 0', weight: 1 }]).isSmall).toBe(true)
})

test('a seat that weighs like few others is told by the totals', () => {
  expect(secrecyOf(voters(1, 1, 1, 1, 1, 1, 3)).weightsTell).toBe(true)
  expect(secrecyOf(voters(2, 2, 2, 2, 2, 1, 1, 1, 1, 1)).weightsTell).toBe(false)
  expect(secrecyOf(voters(3, 3, 3, 3, 3)).weightsTell).toBe(false)
})
