import { expect, test } from 'vitest'
import { checkedBy, done, summary } from '../../scripts/lib/stages.mjs'

test('a command that ends well is one passed test, another one failed test', async () => {
  expect(await checkedBy('true')()).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(await checkedBy('false')()).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('work that throws is one failed test', async () => {
  expect(await done(() => Promise.resolve())()).toEqual({ passed: 1, failed: 0, skipped: 0 })
})

test('the last line adds everything up and speaks of skipped tests only when there are any', () => {
  expect(summary([{ passed: 3, failed: 0, skipped: 0 }, { passed: 4, failed: 1, skipped: 0 }])).toBe('7 passed, 1 failed')
  expect(summary([{ passed: 3, failed: 0, skipped: 2 }])).toBe('3 passed, 0 failed, 2 skipped')
})
