import { expect, test } from 'vitest'
import { browserNames, unitNames } from '../../scripts/lib/report-names.mjs'
import { troubles } from '../../scripts/lib/stages.mjs'

const unitReport = {
  testResults: [
    {
      name: `${process.cwd()}/tests/domain/vote.test.ts`,
      status: 'failed',
      message: '',
      assertionResults: [
        { ancestorTitles: ['a vote'], title: 'is counted', status: 'failed', failureMessages: ['Error: eight votes\n    at vote.ts:3'] },
        { ancestorTitles: [], title: 'is kept', status: 'passed', failureMessages: ['Error: too late\n    at vote.ts:9'] },
        { ancestorTitles: [], title: 'is changed', status: 'passed', failureMessages: [] },
      ],
    },
    {
      name: `${process.cwd()}/tests/domain/seat.test.ts`,
      status: 'failed',
      message: 'no demo',
      assertionResults: [{ ancestorTitles: [], title: 'a seat ends', status: 'skipped', failureMessages: [] }],
    },
  ],
}

const browserReport = {
  errors: [{ message: 'Error: Cannot find module' }],
  suites: [
    {
      title: 'live.spec.ts',
      specs: [{ title: 'Ann votes', tests: [{ status: 'flaky', results: [{ error: { message: 'Error: \u001b[31mno button\u001b[39m\n\nCall log' } }, {}] }] }],
      suites: [
        {
          title: 'at home',
          specs: [
            { title: 'Bert follows', tests: [{ status: 'unexpected', results: [{ error: { message: 'Error: no screen' } }] }] },
            { title: 'Cas follows', tests: [{ status: 'expected', results: [{}] }] },
          ],
        },
      ],
    },
  ],
}

test('a failed unit test, one that passed at the second try and a file that could not start are named with their first error', () => {
  expect(unitNames(unitReport)).toEqual({
    failed: ['tests/domain/vote.test.ts › a vote › is counted: Error: eight votes', 'tests/domain/seat.test.ts: no demo'],
    flaky: ['tests/domain/vote.test.ts › is kept: Error: too late'],
  })
})

test('failed and flaky browser tests are named without the colours of a terminal', () => {
  expect(browserNames(browserReport)).toEqual({
    failed: ['live.spec.ts › at home › Bert follows: Error: no screen', 'tests/e2e: Error: Cannot find module'],
    flaky: ['live.spec.ts › Ann votes: Error: no button'],
  })
})

test('the end of the log names at most twenty tests of each kind, and nothing when all went well', () => {
  const count = { passed: 1, failed: 0, skipped: 0 }
  expect(troubles([count, { ...count, names: { failed: [], flaky: [] } }])).toEqual([])
  const many = troubles([{ ...count, names: { failed: Array.from({ length: 25 }, (_, index) => `test ${index}`), flaky: ['once'] } }])
  expect(many.slice(0, 3)).toEqual(['', 'Mislukt:', '  test 0'])
  expect(many).toHaveLength(2 + 21 + 3)
  expect(many).toContain('  … en nog 5')
  expect(many.slice(-2)).toEqual(['Pas bij de tweede keer gelukt:', '  once'])
})
