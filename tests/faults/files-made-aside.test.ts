import { afterEach, expect, test } from 'vitest'
import { longPaper } from '../bench/document/long-paper'
import { makePaper } from '../bench/document/make-paper'
import { paths } from '~/paths'
import { ownTimeOf } from '../support/core-wait'
import { middle, p95, timedUntil } from '../support/pace'
import { type RunningServer, startServer } from '../support/server'

const pages = process.env.LONG ? 300 : 100
/** So much longer than calm may an answer take while a file is made, in milliseconds. */
const mostDelay = 250

let server: RunningServer | undefined
afterEach(async () => {
  await server?.stop()
  server = undefined
})

test(`a Word file and a PDF of ${pages} pages are made while everybody else is answered`, { timeout: 240_000 }, async () => {
  const { documentId, people } = await makePaper(1, longPaper(pages))
  server = await startServer({ dataDir: process.env.DATA_DIR!, env: { LOG_LEVEL: 'error' } })
  const { url } = server
  const { cookie } = people[0]!
  const ask = async (): Promise<void> => {
    expect((await fetch(`${url}/healthz`)).ok).toBe(true)
  }
  const measure = ownTimeOf(server.pid)
  const start = performance.now()
  const calm = await timedUntil(() => performance.now() - start > 2_000, ask, measure)
  for (const format of ['docx', 'pdf']) {
    let isMade = false
    const begun = performance.now()
    const making = fetch(`${url}${paths.exportPaper(documentId, format)}`, { headers: { cookie } })
      .then(async (answer) => ({ ok: answer.ok, bytes: (await answer.arrayBuffer()).byteLength }))
      .finally(() => (isMade = true))
    const meanwhile = await timedUntil(() => isMade, ask, measure)
    const took = performance.now() - begun
    const { ok, bytes } = await making
    expect(ok).toBe(true)
    expect(bytes).toBeGreaterThan(10_000)
    // Made in the process itself, one answer would have waited nearly as long as the file takes: this test could not pass.
    expect(took, `making the ${format} takes long enough to be noticed`).toBeGreaterThan(mostDelay * 2)
    expect(p95(meanwhile) - middle(calm), `of ${meanwhile.length} answers, in milliseconds above calm`).toBeLessThan(mostDelay)
    expect(meanwhile.at(-1)!, 'the longest answer').toBeLessThan(took / 2)
  }
})
