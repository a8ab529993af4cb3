import { afterAll, beforeAll, expect, test } from 'vitest'
import { seconds } from '~/core/clock'
import { failureLimit } from '~/domain/accounts/account'
import { aCrowd } from '../support/crowd'
import { password } from '../support/factories/people'
import { type RunningServer, startServer } from '../support/server'
import { Visitor } from '../support/visitor'

const people = process.env.LONG ? 200 : 40

let server: RunningServer
let emails: string[]
beforeAll(async () => {
  emails = await aCrowd('lid', people)
  server = await startServer({ dataDir: process.env.DATA_DIR! })
}, 120_000)
afterAll(() => server.stop())

test(`${people} people behind one address sign in within a minute`, async () => {
  const started = performance.now()
  const statuses = await Promise.all(emails.map((email) => new Visitor(server.url).signIn(email, password)))
  expect(new Set(statuses)).toEqual(new Set([302]))
  expect(performance.now() - started).toBeLessThan(seconds(60))
}, 90_000)

test('guessing is refused after ten times, also after a restart, but not for a device that signed in before', async () => {
  const [email] = emails as [string]
  const own = new Visitor(server.url)
  expect(await own.signIn(email, password)).toBe(302)
  for (let number = 0; number < failureLimit; number++) expect(await new Visitor(server.url).signIn(email, `gok ${number}`)).toBe(400)
  await server.kill()
  server = await startServer({ dataDir: server.dataDir, port: server.port })
  expect(await new Visitor(server.url).signIn(email, 'gok na herstart')).toBe(429)
  expect(await new Visitor(server.url).signIn(email, password)).toBe(429)
  await own.post('/afmelden')
  expect(await own.signIn(email, password)).toBe(302)
})
