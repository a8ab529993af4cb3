import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { db } from '~/core/db.server'
import { paths } from '~/paths'
import { socketPath } from '~/realtime/protocol'
import { anyUrlOf, openDoor } from '../support/door'
import { anAdministrator, password } from '../support/factories/people'
import { type RunningServer, startServer } from '../support/server'
import { Visitor } from '../support/visitor'

const { routes } = await openDoor()
let server: RunningServer
let own: Visitor
beforeAll(async () => {
  const els = await anAdministrator('Els Verhaeghe', { password })
  server = await startServer({ dataDir: process.env.DATA_DIR! })
  own = new Visitor(server.url)
  expect(await own.signIn(els.email, password)).toBe(302)
}, 120_000)
afterAll(() => server.stop())

/** What a browser, or a script, would send along from somewhere else. */
const elsewhere = (): Record<string, string>[] => [
  {},
  { origin: 'https://elders.example' },
  { origin: 'null' },
  { origin: `${server.url}.elders.example` },
  { origin: server.url.replace('http:', 'https:') },
  { origin: server.url, 'sec-fetch-site': 'cross-site' },
  { origin: server.url, 'sec-fetch-site': 'same-site' },
  { origin: server.url, 'sec-fetch-site': 'none' },
]

const send = (method: string, path: string, headers: Record<string, string>) =>
  fetch(`${server.url}${path}`, { method, redirect: 'manual', headers: { cookie: own.cookie, ...headers }, body: new URLSearchParams({ name: 'Van elders', locale: 'en' }) })

describe('a request from another site', () => {
  test('is refused at every route that takes one, whatever it claims to be', async () => {
    const before = await db.eventRecord.count()
    const paths = routes.filter(({ hasAction }) => hasAction).map(({ pattern }) => anyUrlOf(pattern))
    const letIn: string[] = []
    for (const path of paths)
      for (const headers of elsewhere()) {
        const { status } = await send('POST', path, headers)
        if (status !== 403) letIn.push(`${path} ${JSON.stringify(headers)}: ${status}`)
      }
    expect(paths.length).toBeGreaterThan(20)
    expect(letIn).toEqual([])
    expect(await db.eventRecord.count()).toBe(before)
  })

  test.each(['PUT', 'PATCH', 'DELETE'])('is refused for %s too', async (method) => {
    for (const headers of elsewhere()) expect((await send(method, paths.profile(), headers)).status).toBe(403)
  })

  test('from our own pages is let in, by either sign', async () => {
    const ours: Record<string, string>[] = [{ origin: server.url }, { origin: server.url, 'sec-fetch-site': 'same-origin' }]
    for (const headers of ours) expect((await send('POST', paths.profile(), headers)).status).toBe(302)
  })
})

describe('a socket from another site', () => {
  const knock = (path: string, headers: Record<string, string>): Promise<number | string> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}${path}`, { headers: { cookie: own.cookie, ...headers } })
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
      socket.on('open', () => (socket.terminate(), resolve('open')))
      socket.on('error', () => resolve('closed'))
    })

  test.each([`${socketPath}/?EIO=4&transport=websocket`, paths.collaboration()])('is refused at %s', async (path) => {
    const answers = await Promise.all(elsewhere().map((headers) => knock(path, headers)))
    // Socket.IO calls it a bad request.
    expect(answers.filter((answer) => answer !== 400 && answer !== 403)).toEqual([])
    expect(await knock(path, { origin: server.url })).toBe('open')
  })

  test('that polls is refused like one that upgrades', async () => {
    const answers = await Promise.all(elsewhere().map((headers) => fetch(`${server.url}${socketPath}/?EIO=4&transport=polling`, { headers: { cookie: own.cookie, ...headers } })))
    expect(answers.map(({ status }) => status).filter((status) => status !== 403)).toEqual([])
  })

  test('for anything else is closed', async () => {
    expect(await knock('/elders', { origin: server.url })).toBe('closed')
  })
})
