import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { databaseFile, openDatabase } from '~/core/db.server'

/** A program that has the file to itself for so many milliseconds, says so, and goes. */
const holder = (milliseconds: number): string => `
  const { DatabaseSync } = require('node:sqlite')
  const file = new DatabaseSync(${JSON.stringify(databaseFile)})
  file.exec('PRAGMA locking_mode=EXCLUSIVE')
  file.exec('BEGIN IMMEDIATE')
  console.log('held')
  setTimeout(() => { file.exec('COMMIT'); file.close() }, ${milliseconds})
`

test('a server that starts waits for a program that still holds the file', async () => {
  const other = spawn('node_modules/.bin/node', ['--no-warnings', '-e', holder(700)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(other, 'exit')
  await once(other.stdout, 'data')
  const start = performance.now()
  await openDatabase()
  expect(performance.now() - start).toBeGreaterThan(300)
  expect(await ended).toEqual([0, null])
})
