import { existsSync, readFileSync, rmSync } from 'node:fs'
import { browserNames, listed, unitNames } from './report-names.mjs'
import { runToEnd } from './run.mjs'
import { codeCache } from './server.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number, names?: import('./report-names.mjs').Names }} Count */

/** A stage that is one test: it passes when the command ends well. */
export function checkedBy(command, ...args) {
  return async () => one((await runToEnd(command, args)) === 0)
}

/** A stage that is one test: it passes when the work throws nothing. */
export function done(work) {
  return () =>
    work().then(
      () => one(true),
      (error) => {
        console.error(error.message)
        return one(false)
      },
    )
}

/** @returns {Promise<Count>} */
export async function unitTests(reportFile) {
  rmSync(reportFile, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const code = await runToEnd('vitest', ['run', ...reporters], { ...process.env, ...codeCache })
  return counted(code, reportFile, (report) => {
    const names = unitNames(report)
    // A file that cannot even be loaded fails without any test of its own, but has its name.
    return { passed: report.numPassedTests, failed: names.failed.length, skipped: report.numPendingTests + report.numTodoTests, names }
  })
}

/** @returns {Promise<Count>} */
export async function browserTests(reportFile) {
  rmSync(reportFile, { force: true })
  const code = await runToEnd('playwright', ['test', '--reporter=list,json'], { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile })
  return counted(code, reportFile, (report) => ({
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected + report.errors.length,
    skipped: report.stats.skipped,
    names: browserNames(report),
  }))
}

/** The one line that tells it all. */
export function summary(counts) {
  const total = (kind) => counts.reduce((sum, count) => sum + count[kind], 0)
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''
  return `${total('passed')} passed, ${total('failed')} failed${skipped}`
}

/** Names what was red, and what was red at first, so that a log of which only the end is left still tells it. */
export function troubles(counts) {
  const names = (kind) => counts.flatMap((count) => count.names?.[kind] ?? [])
  return [...listed('Mislukt:', names('failed')), ...listed('Pas bij de tweede keer gelukt:', names('flaky'))]
}

function one(passed) {
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 }
}

/** What the report counts; a runner that fails without a failed test, or without a report, is one failure. */
function counted(code, reportFile, count) {
  if (!existsSync(reportFile)) return one(false)
  const result = count(JSON.parse(readFileSync(reportFile, 'utf8')))
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result
}
