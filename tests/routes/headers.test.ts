import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '~/core/db.server'
import { paths } from '~/paths'
import { socketPath } from '~/realtime/protocol'
import { anyUrlOf, openDoor } from '../support/door'
import { anAdministrator, password } from '../support/factories/people'
import { type RunningServer, startServer } from '../support/server'
import { newFolder } from '../support/test-folder'
import { Visitor } from '../support/visitor'

const publicOrigin = 'https://overleg.voorbeeld.test'
const { routes } = await openDoor()
const urls = routes.map(({ pattern }) => anyUrlOf(pattern))

let local: RunningServer
let production: RunningServer
let els: Visitor
let elsAddress: string
beforeAll(async () => {
  elsAddress = (await anAdministrator('Els Verhaeghe', { password })).email
  await closeDatabase()
  const dataDir = newFolder('production')
  await cp(process.env.DATA_DIR!, dataDir, { recursive: true })
  local = await startServer({ dataDir: process.env.DATA_DIR! })
  const settings = { APP_MODE: 'production', HOST: '127.0.0.1', ORIGIN: publicOrigin, SECRET: randomBytes(48).toString('base64'), SMTP_URL: 'smtp://127.0.0.1:1' }
  production = await startServer({ dataDir, env: settings })
  els = new Visitor(local.url)
  expect(await els.signIn(elsAddress, password)).toBe(302)
}, 120_000)
afterAll(async () => {
  await Promise.all([local.stop(), production.stop()])
})

const faultsOf = (response: Response): string[] => {
  const header = (name: string) => response.headers.get(name) ?? ''
  const csp = header('content-security-policy')
  const wanted: [string, boolean][] = [
    ['default-src', csp.includes("default-src 'none'")],
    ['script-src with a nonce', /script-src 'nonce-[^']*' 'strict-dynamic'/.test(csp)],
    ['no inline scripts', !/script-src[^;]*unsafe/.test(csp)],
    ['frame-ancestors', csp.includes("frame-ancestors 'none'")],
    ['form-action', csp.includes("form-action 'self'")],
    ['base-uri', csp.includes("base-uri 'none'")],
    ['nosniff', header('x-content-type-options') === 'nosniff'],
    ['referrer-policy', header('referrer-policy') === 'same-origin'],
    ['cache-control', header('cache-control') !== ''],
    ['no x-powered-by', header('x-powered-by') === ''],
  ]
  return wanted.filter(([, holds]) => !holds).map(([name]) => `${new URL(response.url).pathname} (${response.status}): ${name}`)
}

/** Answers of every kind: pages, refusals, redirects, files, data, wrong methods, sockets that may not be. */
const everyAnswer = async (visitor: Visitor): Promise<Response[]> => {
  const asset = `/assets/${readdirSync('build/client/assets').find((name) => name.endsWith('.js'))}`
  const gets = await Promise.all([...urls, ...urls.map((url) => `${url}.data`), asset, '/favicon.svg', '/assets/niets.js', '/%E0%A4%A', `${socketPath}/?EIO=4&transport=polling`].map(visitor.get))
  const posts = await Promise.all(urls.map((url) => visitor.post(url)))
  const stranger = new Visitor(visitor.url, { origin: 'https://elders.example' })
  return [...gets, ...posts, await stranger.post(paths.signIn())]
}

describe('every answer', () => {
  test('carries the headers that protect it, whatever its status', async () => {
    const answers = [...(await everyAnswer(els)), ...(await everyAnswer(new Visitor(local.url)))]
    expect(answers.flatMap(faultsOf)).toEqual([])
    const statuses = new Set(answers.map(({ status }) => status))
    expect([...statuses]).toEqual(expect.arrayContaining([200, 302, 400, 403, 404, 405, 410]))
  }, 120_000)

  test('of production asks the browser to stay with https, and only that of production', async () => {
    const answers = await everyAnswer(new Visitor(production.url, { origin: publicOrigin }))
    expect(answers.flatMap(faultsOf)).toEqual([])
    expect(answers.filter((answer) => !answer.headers.get('strict-transport-security')?.includes('max-age=31536000')).map(({ url }) => url)).toEqual([])
    expect((await els.get(paths.overview())).headers.get('strict-transport-security')).toBeNull()
  }, 120_000)
})

describe('what is made for one person', () => {
  test('is kept by nobody: not as data, not as a download, not when it is refused', async () => {
    const made = [`${paths.overview()}.data`, `${paths.profile()}.data`, paths.bodies(), anyUrlOf('/overleg/vergaderingen/:meetingId/verslag/versies/1')]
    const kept = (await Promise.all(made.map(els.get))).filter((answer) => !/^private, no-(store|cache)$/.test(answer.headers.get('cache-control') ?? ''))
    expect(kept.map(({ url }) => url)).toEqual([])
    expect((await els.get(`${paths.overview()}.data`)).headers.get('cache-control')).toBe('private, no-store')
  })
})

describe('a page', () => {
  test('has a nonce of its own, which all its scripts carry', async () => {
    const seen = new Set<string>()
    for (const path of [paths.signIn(), paths.signIn(), '/bestaat-niet']) {
      const response = await new Visitor(local.url).get(path)
      const nonce = /nonce-([^']{20,})/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? ''
      const scripts = [...(await response.text()).matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
      seen.add(nonce)
    }
    expect(seen.size).toBe(3)
  })
})

describe('a cookie', () => {
  /** Every cookie there is: signing in sets two, a language and a message one each. */
  const cookiesOf = async (server: RunningServer, origin: string) => {
    const visitor = new Visitor(server.url, { origin })
    const answers = [await visitor.post(paths.signIn(), { email: elsAddress, password }), await visitor.post(paths.profile(), { name: 'Els Verhaeghe', locale: 'nl' })]
    return answers.flatMap((answer) => answer.headers.getSetCookie())
  }

  test('is out of reach of scripts and of other sites', async () => {
    const cookies = await cookiesOf(local, local.url)
    expect(cookies).toHaveLength(4)
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly/i)
    for (const cookie of cookies) expect(cookie).toMatch(/SameSite=Lax/i)
  })

  test('of production goes over https only, to this very host', async () => {
    const cookies = await cookiesOf(production, publicOrigin)
    expect(cookies).toHaveLength(4)
    for (const cookie of cookies) expect(cookie).toMatch(/^__Host-.*; Secure/)
    for (const cookie of cookies) expect(cookie).toMatch(/Path=\/(;|$)/)
    for (const cookie of cookies) expect(cookie).not.toMatch(/Domain=/i)
  })
})
