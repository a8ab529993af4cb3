import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { patientFetch } from '~/ui/line/patient-fetch'
import { countUnsent, sendAgain, untilAskedAgain } from '~/ui/line/unsent'

let server: Server | undefined
afterEach(() => server?.closeAllConnections())
afterEach(() => server?.close())

/** A server that does the next of these with every request, and the last one from then on. */
const answering = async (...doings: RequestListener[]) => {
  let count = 0
  server = createServer((request, response) => doings[Math.min(count++, doings.length - 1)]!(request, response))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { at: (path: string) => new URL(path, origin), asked: () => count }
}

const load = patientFetch(fetch, { here: () => '/vergadering/live', untilAskedAgain, patience: 300, longestPause: 200 })

const cut: RequestListener = (request) => void request.socket.destroy()
const cutHalfway: RequestListener = (request, response) => {
  response.writeHead(200, { 'Content-Length': '100' })
  response.write('half', () => request.socket.destroy())
}
const away: RequestListener = (_, response) => void response.writeHead(502).end('<h1>Bad gateway</h1>')
const broken: RequestListener = (_, response) => void response.writeHead(503, { 'X-Remix-Response': 'yes' }).end('ours')
const whole: RequestListener = (_, response) => void response.writeHead(200, { 'X-Remix-Response': 'yes' }).end('whole')

test('data of the open page are asked for until they come whole', async () => {
  const house = await answering(cut, cutHalfway, away, cut, whole)
  const answer = await load(house.at('/vergadering/live.data'), {})
  expect([answer.status, answer.headers.get('X-Remix-Response'), await answer.text(), house.asked()]).toEqual([200, 'yes', 'whole', 5])
})

test('so is a part of the open page that comes from another address', async () => {
  const house = await answering(cut, cut, cut, cut, whole)
  expect(await (await load(house.at('/vergadering/vorig-verslag.data?_routes=een'), {})).text()).toBe('whole')
})

test('another page that does not come is waited for a while, and then it is said', async () => {
  const house = await answering(cut)
  await expect(load(house.at('/elders.data'), {})).rejects.toThrow('fetch failed')
  expect(house.asked()).toBe(2)
})

test('an error of the server itself is an answer', async () => {
  const house = await answering(broken)
  expect((await load(house.at('/vergadering/live.data'), {})).status).toBe(503)
})

test('giving up is at once: before the answer, halfway, and between two attempts', async () => {
  for (const doing of [() => {}, (_request, response) => void response.writeHead(200).write('half'), cut] satisfies RequestListener[]) {
    const house = await answering(doing)
    const leaving = new AbortController()
    const loading = load(house.at('/vergadering/live.data'), { signal: leaving.signal })
    setTimeout(() => leaving.abort(), 100)
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' })
    expect(house.asked()).toBe(1)
  }
})

test('a form without an answer is sent again only when its sender says so', async () => {
  const house = await answering(cut, cut, whole)
  const sending = load(house.at('/vergadering/uitkomst.data'), { method: 'POST', body: new URLSearchParams({ outcome: 'discussed' }) })
  for (const attempts of [1, 2]) {
    await expect.poll(() => [countUnsent(), house.asked()]).toEqual([1, attempts])
    sendAgain()
  }
  expect(await (await sending).text()).toBe('whole')
  expect([countUnsent(), house.asked()]).toEqual([0, 3])
})

test('a form that is left is no longer waiting', async () => {
  const house = await answering(cut)
  const leaving = new AbortController()
  const sending = load(house.at('/elders.data'), { method: 'POST', signal: leaving.signal })
  await expect.poll(countUnsent).toBe(1)
  leaving.abort()
  await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
  expect(countUnsent()).toBe(0)
})

test('what is no data of a page goes as always', async () => {
  const house = await answering(cut)
  await expect(load(house.at('/vergadering/live'))).rejects.toThrow('fetch failed')
  await expect(load(house.at('/vergadering/live.data').href)).rejects.toThrow('fetch failed')
  expect(house.asked()).toBe(2)
})
