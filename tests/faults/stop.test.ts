import { request, type ClientRequest } from 'node:http'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { startServer } from '../support/server'
import { emptyData } from '../support/template-database'

/** A request whose body is held back: it waits until the server has it in hand and says so ("100 Continue"). */
const heldRequest = async (url: string): Promise<ClientRequest> => {
  const asked = request(`${url}/aanmelden`, {
    method: 'POST',
    agent: false,
    headers: { Origin: url, Expect: '100-continue', 'Content-Type': 'application/x-www-form-urlencoded' },
  })
  asked.flushHeaders()
  await once(asked, 'continue')
  return asked
}

const statusOf = async (asked: ClientRequest, who: number): Promise<number | undefined> => {
  const answered = once(asked, 'response')
  asked.end(new URLSearchParams({ email: `niemand${who}@voorbeeld.example`, password: 'een wachtwoord dat niet klopt' }).toString())
  const [answer] = await answered
  answer.resume()
  return answer.statusCode
}

const untilNobodyIsTaken = async (url: string): Promise<void> => {
  while (await fetch(`${url}/healthz`).then(() => true, () => false));
}

test('a server that is asked to stop answers who was already waiting, takes nobody new, and ends well', async () => {
  const server = await startServer({ dataDir: await emptyData(), env: { SEED: 'none' } })
  const waiting = await Promise.all(Array.from({ length: 12 }, () => heldRequest(server.url)))
  const stopped = server.stop()
  await untilNobodyIsTaken(server.url)
  const statuses = await Promise.all(waiting.map(statusOf))
  expect(statuses).toEqual(Array(12).fill(400))
  expect(await stopped).toBe(0)
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow('fetch failed')
})
