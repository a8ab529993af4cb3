import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCrowd, address } from '../support/crowd'
import { type RunningServer, startServer } from '../support/server'
import { Visitor } from '../support/visitor'

const samples = process.env.LONG ? 200 : 30
/** Chance gives 0.5 ± 0.075 with 30 samples and ± 0.03 with 200; these are more than three times that. */
const tolerance = process.env.LONG ? 0.1 : 0.25

let server: RunningServer
beforeAll(async () => {
  await aCrowd('bekend', samples)
  server = await startServer({ dataDir: process.env.DATA_DIR! })
  for (let turn = 0; turn < 3; turn++) await new Visitor(server.url).signIn(address('opwarmen', turn), 'gok')
}, 120_000)
afterAll(() => server.stop())

interface Answer {
  status: number
  location: string | null
  text: string
  ms: number
}

const ask = async (path: string, form: Record<string, string>): Promise<Answer> => {
  const visitor = new Visitor(server.url)
  const started = performance.now()
  const response = await visitor.post(path, form)
  const text = await response.text()
  const ms = performance.now() - started
  return { status: response.status, location: response.headers.get('location'), text: withoutMarks(text, form.email ?? ''), ms }
}

/** The page without what differs between any two answers: its nonce, and the address that was typed. */
const withoutMarks = (text: string, email: string): string => text.replace(/nonce="[^"]*"|"nonce":"[^"]*"/g, 'nonce').replaceAll(email, 'adres')

/** Asks about a known and an unknown address in turn. */
const interleaved = async (path: string, form: Record<string, string>) => {
  const [known, unknown]: [Answer[], Answer[]] = [[], []]
  for (let number = 0; number < samples; number++) {
    known.push(await ask(path, { ...form, email: address('bekend', number) }))
    unknown.push(await ask(path, { ...form, email: address('vreemd', number) }))
  }
  return { known, unknown }
}

/** The chance that a known address takes longer than an unknown one: 0.5 tells nothing. */
const chanceLonger = (known: Answer[], unknown: Answer[]): number => {
  const pairs = known.flatMap((left) => unknown.map((right) => Number(left.ms > right.ms)))
  return pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length
}

describe.each([
  ['signing in with a wrong password', '/aanmelden', { password: 'een gok van twaalf tekens' }, 400],
  ['asking for a new password', '/wachtwoord', {}, 302],
] as const)('%s', (_, path, form, status) => {
  test('is answered alike for a known and an unknown address, in words, size and time', async () => {
    const { known, unknown } = await interleaved(path, form)
    const faces = new Set([...known, ...unknown].map(({ ms: _ms, ...face }) => JSON.stringify(face)))
    expect([...faces]).toHaveLength(1)
    expect(known[0]!.status).toBe(status)
    expect(Math.abs(chanceLonger(known, unknown) - 0.5)).toBeLessThan(tolerance)
  }, 120_000)
})

test('a link that was used, has ended or never was looks the same', async () => {
  const look = async (path: string) => {
    const response = await new Visitor(server.url).get(path)
    return { status: response.status, text: withoutMarks(await response.text(), path.split('/').at(-1)!) }
  }
  const forged = [`${crypto.randomUUID()}.${'x'.repeat(43)}`, 'abc', 'a.b.c']
  for (const kind of ['uitnodiging', 'wachtwoord']) {
    const looks = await Promise.all(forged.map((token) => look(`/${kind}/${token}`)))
    expect(new Set(looks.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(looks[0]!.status).toBe(410)
  }
})
