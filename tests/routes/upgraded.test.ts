import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { expect, test } from 'vitest'
import { migrate } from '../../scripts/lib/database.mjs'
import { openDoor } from '../support/door'
import { releasedData, releases } from '../support/released'

// Before the application is imported, which reads its settings once.
const dataDir = releasedData(releases.at(-1)!)
await migrate(dataDir)
process.env.DATA_DIR = dataDir

const { visit } = await openDoor()

const rowsOf = async (sql: string): Promise<Record<string, string>[]> => {
  const client = createClient({ url: `file:${join(dataDir, 'woonpunt.db')}` })
  const { rows } = await client.execute(sql).finally(() => client.close())
  return rows as unknown as Record<string, string>[]
}

const signIn = async (email: string): Promise<string> => {
  const response = await visit('POST', '/aanmelden', { form: { email, password: 'woonoverleg-demo' } })
  expect(response.status).toBe(302)
  return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
}

const pagesOf: Record<string, string[]> = { preparation: ['', 'agenda'], convened: ['', 'agenda'], running: ['', 'live', 'scherm', 'aanwezigheid'], minutes: ['', 'verslag'], approved: ['', 'verslag'], published: ['', 'verslag'] }

test('who had an account before the upgrade signs in, and finds every meeting of theirs with its pages', async () => {
  const cookie = await signIn('secretariaat@woonpunt.example')
  const meetings = await rowsOf('SELECT id, status, title FROM Meeting')
  for (const { id, status } of meetings) {
    for (const page of pagesOf[status ?? ''] ?? []) {
      const response = await visit('GET', `/overleg/vergaderingen/${id}${page && `/${page}`}`, { cookie })
      expect(response.status, `${status} ${page}`).toBe(200)
    }
  }
  for (const { number } of await rowsOf('SELECT number FROM Decision')) expect((await visit('GET', `/overleg/besluiten/${number}`, { cookie })).status).toBe(200)
})

test('minutes approved before the upgrade say what they said, letter by letter, on paper and on the site', async () => {
  const versions = await rowsOf('SELECT meetingId, version, publicContent, publicSha256 FROM MinutesVersion WHERE publishedAt IS NOT NULL')
  expect(versions.length).toBeGreaterThan(0)
  for (const { meetingId, publicContent, publicSha256 } of versions) {
    const file = await visit('GET', `/zittingen/${meetingId}/verslag.json`)
    const text = await file.text()
    expect(text).toBe(publicContent)
    expect(createHash('sha256').update(text).digest('hex')).toBe(publicSha256)
    const page = await (await visit('GET', `/zittingen/${meetingId}`)).text()
    for (const words of wordsOfVote) expect(page.includes(words), words).toBe(true)
  }
})

/** What the minutes of the demo say about their vote; it was approved, so it stands. */
const wordsOfVote = ['6 voor, 1 tegen, 1 onthouding', 'Volstrekte meerderheid van de uitgebrachte stemmen: 4 nodig', 'Aangenomen', 'Besluit WO-ICH-2026-001']

test('a poll that was open during the upgrade takes votes, and closes with every vote given before it', async () => {
  const cookie = await signIn('secretariaat@woonpunt.example')
  const [poll] = await rowsOf("SELECT id, meetingId FROM Poll WHERE status = 'open'")
  const counted = Number((await rowsOf(`SELECT count(*) AS n FROM Ballot WHERE pollId = '${poll!.id}'`))[0]!.n)
  expect(counted).toBeGreaterThan(0)
  const chair = await signIn('voorzitter@ichtegem.example')
  const page = `/overleg/vergaderingen/${poll!.meetingId}/peilingen/${poll!.id}`
  expect((await visit('GET', `${page}/stem`, { cookie: chair })).status).toBe(200)
  const closing = await visit('POST', `${page}/sluiting`, { cookie })
  expect(closing.status).toBe(302)
  expect((await rowsOf(`SELECT status FROM Poll WHERE id = '${poll!.id}'`))[0]!.status).toBe('closed')
  expect(Number((await rowsOf(`SELECT count(*) AS n FROM Ballot WHERE pollId = '${poll!.id}'`))[0]!.n)).toBe(counted)
  expect(await (await visit('GET', `/overleg/vergaderingen/${poll!.meetingId}/live`, { cookie })).text()).toContain('Geeft het woonoverleg een gunstig advies?')
})
