import { afterEach, expect } from 'vitest'
import { emptyData } from './template-database'

// Every test file has a process and a data folder of its own. This stands before the first import of app/core, which reads the environment once.
for (const name of ['ORIGIN', 'SECRET', 'SMTP_URL', 'MAIL_FROM', 'TRUST_PROXY', 'PORT', 'HOST', 'SEED']) delete process.env[name]
process.env.APP_MODE = 'local'
process.env.LOG_LEVEL ??= 'silent'
process.env.DATA_DIR = await emptyData()

const said: unknown[][] = []
const sayError = console.error
console.error = (...words: unknown[]) => {
  said.push(words)
  sayError(...words)
}

// A test that expects a complaint replaces console.error by a spy of its own.
afterEach(() => {
  expect(said.splice(0), 'console.error was called').toEqual([])
})
