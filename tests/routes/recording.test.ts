import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '~/core/db.server'
import { setPasswordFor } from '~/domain/accounts/passwords/set-password-for.server'
import { paths } from '~/paths'
import { password } from '../support/factories/people'
import { live, type PublicLife, type PublicTable, aPublicTable } from '../support/factories/public-life'
import { type RunningServer, startServer } from '../support/server'

let server: RunningServer
let running: PublicLife
let table: PublicTable
const cookies: Record<'els' | 'bart', string> = { els: '', bart: '' }

beforeAll(async () => {
  table = await aPublicTable('Woonoverleg Ichtegem', 'WO-ICH')
  running = await live(table, { until: 'running', items: [{ word: 'OPEN' }, { word: 'LEEG' }] })
  for (const name of ['els', 'bart'] as const) await setPasswordFor(table[name].personId, password)
  await closeDatabase()
  server = await startServer({ dataDir: process.env.DATA_DIR! })
  for (const name of ['els', 'bart'] as const) {
    const response = await send(paths.signIn(), { email: table[name].email, password })
    cookies[name] = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
  }
}, 120_000)

afterAll(() => server?.stop())

const send = (path: string, fields: Record<string, string>, cookie = '') =>
  fetch(`${server.url}${path}`, { method: 'POST', redirect: 'manual', headers: { Origin: server.url, Cookie: cookie }, body: new URLSearchParams(fields) })

const read = async (path: string, name: 'els' | 'bart' = 'els') => {
  const response = await fetch(`${server.url}${path}`, { redirect: 'manual', headers: { Cookie: cookies[name] } })
  return { status: response.status, text: await response.text() }
}

const place = () => [running.meetingId, running.itemIds[1]!] as const

describe('the form of a decision, without JavaScript', () => {
  const whole = { title: 'Een nieuw besluit', reasons: 'Omdat het moet.', 'articles[0]': 'Het gebeurt.' }

  test('names each fault at its field, keeps what was typed, and stores nothing', async () => {
    const response = await send(paths.newDecision(...place()), { title: '', reasons: 'Dit blijft staan', 'articles[0]': '' }, cookies.els)
    const text = await response.text()
    expect(response.status).toBe(400)
    expect(text.match(/Vul dit in\./g)?.length).toBeGreaterThanOrEqual(2)
    expect(text).toContain('Dit blijft staan')
    expect((await read(paths.decisions())).text).not.toContain('Dit blijft staan')
  })

  test('says how long is too long', async () => {
    const text = await (await send(paths.newDecision(...place()), { ...whole, title: 'x'.repeat(201) }, cookies.els)).text()
    expect(text).toContain('hoogstens 200 tekens')
  })

  test('adds an article as a submission that records nothing', async () => {
    const intent = JSON.stringify({ type: 'insert', payload: { name: 'articles', defaultValue: '' } })
    const response = await send(paths.newDecision(...place()), { ...whole, title: 'Nog niet af', __intent__: intent }, cookies.els)
    const text = await response.text()
    expect(text).toContain('name="articles[1]"')
    expect(text).toContain('Nog niet af')
    expect((await read(paths.decisions())).text).not.toContain('Nog niet af')
  })

  test('records a whole decision under the next number, and shows it', async () => {
    const response = await send(paths.newDecision(...place()), { ...whole, 'articles[1]': 'En dat ook.' }, cookies.els)
    expect(response.status).toBe(302)
    const to = response.headers.get('location')!
    expect(to).toMatch(/^\/overleg\/besluiten\/WO-ICH-\d{4}-003$/)
    const { text } = await read(to)
    for (const words of ['Een nieuw besluit', 'Omdat het moet.', 'Het gebeurt.', 'En dat ook.']) expect(text).toContain(words)
  })

  test('goes back where it came from, but never to another site', async () => {
    const back = await send(paths.newDecision(...place()), { ...whole, returnTo: paths.live(running.meetingId) }, cookies.els)
    expect(back.headers.get('location')).toBe(paths.live(running.meetingId))
    const away = await send(paths.newDecision(...place()), { ...whole, returnTo: '//elders.example' }, cookies.els)
    expect(away.headers.get('location')).toMatch(/^\/overleg\/besluiten\//)
  })

  test('is changed under the same number', async () => {
    const number = running.numbers[0]!
    expect((await read(paths.editDecision(number))).text).toContain('Besluit OPEN')
    const response = await send(paths.editDecision(number), { ...whole, title: 'Anders beslist' }, cookies.els)
    expect(response.headers.get('location')).toBe(paths.decision(number))
    expect((await read(paths.decision(number))).text).toContain('Anders beslist')
  })

  test('is refused to Bart, who may only vote, on page and submission alike', async () => {
    expect((await read(paths.newDecision(...place()), 'bart')).status).toBe(403)
    expect((await read(paths.editDecision(running.numbers[0]!), 'bart')).status).toBe(403)
    expect((await send(paths.newDecision(...place()), whole, cookies.bart)).status).toBe(403)
  })
})

describe('the form of an action point, without JavaScript', () => {
  test('names each fault at its field, keeps what was typed, and stores nothing', async () => {
    const response = await send(paths.newAction(...place()), { description: 'Dit typte ik', owner: 'organisation:bestaat-niet', dueOn: '2020-13-45' }, cookies.els)
    const text = await response.text()
    expect([response.status, text.includes('Dit typte ik'), text.includes('Kies een geldige datum.')]).toEqual([400, true, true])
    const unknown = await send(paths.newAction(...place()), { description: 'Dit typte ik', owner: 'organisation:bestaat-niet', dueOn: '2099-01-01' }, cookies.els)
    expect(await unknown.text()).toContain('Kies een persoon of een organisatie met een zetel')
    expect((await read(`${paths.actions()}?welke=alle`)).text).not.toContain('Dit typte ik')
  })

  test('adds it, and Bart finishes and reopens it', async () => {
    const owner = `person:${table.bart.personId}`
    expect((await send(paths.newAction(...place()), { description: 'Bel de bouwheer', owner, dueOn: '2099-01-01' }, cookies.els)).status).toBe(302)
    const { text } = await read(paths.actions(), 'bart')
    const actions = [...text.matchAll(/action="(\/overleg\/acties\/[^"]+\/afgerond)"/g)].map(([, path]) => path!)
    expect(actions.length).toBe(3)
    const last = actions.at(-1)!
    const done = await send(last, { returnTo: paths.actions() }, cookies.bart)
    expect([done.status, done.headers.get('location')]).toEqual([302, paths.actions()])
    expect((await read(`${paths.actions()}?toestand=afgerond`, 'bart')).text).toContain('Bel de bouwheer')
    await send(last.replace('afgerond', 'heropening'), {}, cookies.bart)
    expect((await read(paths.actions(), 'bart')).text).toContain('Bel de bouwheer')
  })
})
