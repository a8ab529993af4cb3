import { relative } from 'node:path'

/**
 * What a run has to say of single tests: those that failed, and those that passed only when tried again.
 * Each is one line, `file › group › test: first line of the error`.
 * @typedef {{ failed: string[], flaky: string[] }} Names
 */

/** @returns {Names} of vitest's JSON report; a file that cannot be loaded, or prepared, is named in place of its tests. */
export function unitNames({ testResults }) {
  const files = testResults.map((file) => ({ ...file, name: relative(process.cwd(), file.name) }))
  const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, line: named([file.name, ...test.ancestorTitles, test.title], test.failureMessages?.[0]) })))
  const broken = files.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
  return {
    failed: [...lines(tests.filter((test) => test.status === 'failed')), ...broken.map((file) => named([file.name], file.message))],
    flaky: lines(tests.filter((test) => test.status === 'passed' && test.failureMessages?.length > 0)),
  }
}

/** @returns {Names} of Playwright's JSON report; an error outside any test stands without a name. */
export function browserNames({ suites, errors }) {
  const tests = suites.flatMap((suite) => testsOf(suite, []))
  return {
    failed: [...lines(tests.filter((test) => test.status === 'unexpected')), ...errors.map((error) => named(['tests/e2e'], error.message))],
    flaky: lines(tests.filter((test) => test.status === 'flaky')),
  }
}

/** The names a reader of the last screen needs: at most twenty under each heading. */
export function listed(heading, names) {
  if (names.length === 0) return []
  const rest = names.length > 20 ? [`  … en nog ${names.length - 20}`] : []
  return ['', heading, ...names.slice(0, 20).map((name) => `  ${name}`), ...rest]
}

function testsOf(suite, above) {
  const path = [...above, suite.title]
  const own = suite.specs.flatMap((spec) => spec.tests.map((test) => ({ status: test.status, line: named([...path, spec.title], firstError(test)) })))
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, path))]
}

function firstError(test) {
  return test.results.find((result) => result.error)?.error.message
}

function lines(tests) {
  return tests.map((test) => test.line)
}

function named(path, error) {
  const first = plain(error ?? '').trim().split('\n')[0]
  const name = path.filter(Boolean).join(' › ')
  return first ? `${name}: ${first.slice(0, 200)}` : name
}

/** Without the colours a terminal would show. */
function plain(text) {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '')
}
