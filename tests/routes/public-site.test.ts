import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '~/core/db.server'
import { correctMinutes } from '~/domain/meetings/minutes/correct-minutes.server'
import { paths } from '~/paths'
import { live, type PublicLife, type PublicTable, aPublicTable } from '../support/factories/public-life'
import { type RunningServer, startServer } from '../support/server'

const items = [{ word: 'OPEN' }, { word: 'KANARIE-gesloten', isClosed: true }, { word: 'KANARIE-onder', under: 1 }]
const secret = [{ word: 'KANARIE-geheim' }]

let server: RunningServer
let table: PublicTable
const lives: Record<string, PublicLife> = {}

beforeAll(async () => {
  table = await aPublicTable('Woonoverleg Ichtegem', 'WO-ICH')
  lives.published = await live(table, { until: 'published', items, title: 'Woonoverleg najaar' })
  await correctMinutes(table.els, { meetingId: lives.published.meetingId, note: 'KANARIE-verbetering' })
  lives.convened = await live(table, { until: 'convened', items, title: 'Woonoverleg winter' })
  lives.cancelled = await live(table, { until: 'cancelled', items: secret, title: 'Woonoverleg zomer' })
  lives.preparation = await live(table, { until: 'preparation', items: secret, title: 'KANARIE-voorbereiding' })
  lives.approved = await live(table, { until: 'approved', items: [{ word: 'KOMT' }, ...items.slice(1)], title: 'Woonoverleg lente' })
  lives.closed = await live(table, { until: 'approved', items: secret, isPublic: false, title: 'KANARIE-besloten' })
  await closeDatabase()
  server = await startServer({ dataDir: process.env.DATA_DIR! })
}, 120_000)

afterAll(() => server?.stop())

const get = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' })
const status = async (path: string) => (await get(path)).status

describe('everybody', () => {
  test('reads every page and file that can be reached from the home page, and nothing of what is closed, being prepared or not published', async () => {
    const seen = new Map<string, number>()
    const told: string[] = []
    const toSee = ['/', paths.publicMeetings(), paths.publicDecisions()]
    while (toSee.length > 0) {
      const path = toSee.pop()!
      if (seen.has(path)) continue
      const response = await get(path)
      const text = await response.text()
      seen.set(path, response.status)
      for (const unwanted of [/KANARIE\S*/, /\b(publication|decisions|minutes|common):[a-z]\w*/i, /\b\w+\.[pl][1-9]\b/]) told.push(...(text.match(unwanted) ?? []).map((found) => `${path}: ${found}`))
      if (!response.headers.get('content-type')?.includes('html')) continue
      if (text.includes('<script')) told.push(`${path}: a script`)
      const links = [...text.matchAll(/href="(\/[^"#]*)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&'))
      toSee.push(...links.filter((link) => !/^\/(assets|aanmelden|overleg|favicon)/.test(link)))
    }
    expect(told).toEqual([])
    expect([...seen].filter(([, found]) => found !== 200)).toEqual([])
    const reached = [...seen.keys()]
    for (const path of [
      paths.publicMeeting(lives.published!.meetingId),
      paths.publicMeeting(lives.approved!.meetingId),
      paths.publicMinutesFile(lives.published!.meetingId, 1),
      paths.publicAttachment(lives.published!.meetingId, lives.published!.attachmentIds[0]!),
      paths.publicDecision(lives.published!.numbers[0]!),
      paths.contact(),
      paths.privacy(),
      paths.accessibility(),
    ])
      expect(reached).toContain(path)
  })

  test('does not find what is not public', async () => {
    const { published, convened, cancelled, preparation, approved, closed } = lives as Record<string, Required<PublicLife>>
    const hidden = [
      paths.publicMeeting(preparation!.meetingId),
      paths.publicMeeting(closed!.meetingId),
      paths.publicMeeting(published!.meetingId, 2),
      paths.publicMeeting('nergens'),
      paths.publicMinutesFile(convened!.meetingId),
      paths.publicMinutesFile(approved!.meetingId),
      paths.publicMinutesFile(closed!.meetingId),
      ...[published!, convened!, approved!].flatMap(({ meetingId, attachmentIds }) => attachmentIds.slice(1).map((id) => paths.publicAttachment(meetingId, id))),
      ...[cancelled!, preparation!, closed!].flatMap(({ meetingId, attachmentIds }) => attachmentIds.map((id) => paths.publicAttachment(meetingId, id))),
      paths.publicAttachment(convened!.meetingId, published!.attachmentIds[0]!),
      ...[...published!.numbers.slice(1), ...approved!.numbers, ...closed!.numbers, 'WO-NUL-2026-001'].map(paths.publicDecision),
      '/wonen',
      '/zittingen/x/y',
    ]
    const answers = await Promise.all(hidden.map(async (path) => [path, await status(path)]))
    expect(answers.filter(([, found]) => found !== 404)).toEqual([])
  })

  test('gets the very bytes of which the page shows the fingerprint', async () => {
    const { meetingId } = lives.published!
    const response = await get(paths.publicMinutesFile(meetingId))
    const hash = createHash('sha256').update(Buffer.from(await response.arrayBuffer())).digest()
    expect(await (await get(paths.publicMeeting(meetingId))).text()).toContain(hash.toString('hex'))
    expect(response.headers.get('repr-digest')).toBe(`sha-256=:${hash.toString('base64')}:`)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/)
  })

  test('gets attachments to save, in which nothing can act', async () => {
    const { meetingId, attachmentIds } = lives.convened!
    const response = await get(paths.publicAttachment(meetingId, attachmentIds[0]!))
    expect([response.status, response.headers.get('content-type'), response.headers.get('x-content-type-options')]).toEqual([200, 'application/pdf', 'nosniff'])
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="bijlage-OPEN.pdf"; filename*=UTF-8''bijlage-OPEN.pdf`)
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    const again = await fetch(response.url, { headers: { 'If-None-Match': response.headers.get('etag')! } })
    expect(again.status).toBe(304)
  })

  test('gets no cookie for reading', async () => {
    for (const path of ['/', paths.publicMeetings(), paths.publicDecision(lives.published!.numbers[0]!)]) expect((await get(path)).headers.getSetCookie()).toEqual([])
  })

  test('filters, pages and asks nonsense without an error', async () => {
    for (const query of ['?jaar=2026', '?jaar=abcd', '?orgaan=%27--', '?zoek=OPEN', '?zoek=%25', '?na=bestaat-niet', `?zoek=${'x'.repeat(500)}`])
      for (const path of [paths.publicDecisions(), paths.publicMeetings()]) expect([path + query, await status(path + query)]).toEqual([path + query, 200])
    expect(await (await get(`${paths.publicDecisions()}?zoek=nergens`)).text()).toContain('Geen besluiten gevonden')
  })

  test('reads the site in English when they ask for it', async () => {
    const answer = await fetch(`${server.url}${paths.language()}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: server.url },
      body: new URLSearchParams({ language: 'en', returnTo: '/' }),
    })
    const home = await fetch(server.url, { headers: { Cookie: answer.headers.getSetCookie().join('; ') } })
    const text = await home.text()
    expect(text).toContain('<html lang="en-GB">')
    expect(text).toContain('Around one table for good homes')
  })
})

describe('somebody who is not signed in', () => {
  test.each([paths.overview(), paths.decisions(), paths.decision('WO-ICH-2026-001'), paths.editDecision('WO-ICH-2026-001'), paths.actions()])('is sent to sign in by %s', async (path) => {
    const response = await get(path)
    expect([response.status, response.headers.get('location')?.split('?')[0]]).toEqual([302, '/aanmelden'])
  })
})
