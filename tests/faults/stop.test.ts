import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startServer } from '../support/server'
import { emptyData } from '../support/template-database'

const slowRequest = (url: string, who: number) =>
  fetch(`${url}/aanmelden`, {
    method: 'POST',
    headers: { Origin: url },
    body: new URLSearchParams({ email: `niemand${who}@voorbeeld.example`, password: 'een wachtwoord dat niet klopt' }),
  })

test('a server that is asked to stop answers who was already waiting, takes nobody new, and ends well', async () => {
  const server = await startServer({ dataDir: await emptyData(), env: { SEED: 'none' } })
  const waiting = Array.from({ length: 12 }, (_, who) => slowRequest(server.url, who))
  await sleep(60)
  const stopped = server.stop()
  const answers = await Promise.all(waiting)
  expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(400))
  expect(await stopped).toBe(0)
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow('fetch failed')
})
