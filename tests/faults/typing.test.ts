import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type RunningServer, startServer } from '../support/server'
import { until } from '../support/follower'
import { staged } from '../support/staged'
import { heldMeetings, type StagedMinutes } from '../support/stages/held-meetings'
import { Writer } from '../support/writer'

const kills = process.env.LONG ? 20 : 4

/** Somebody who types line after line and remembers which ones were shown as saved. */
class Typist {
  readonly attempted: string[] = []
  readonly acknowledged = new Set<string>()
  #isTyping = true

  constructor(
    readonly writer: Writer,
    readonly name: string,
  ) {}

  async type(): Promise<void> {
    while (this.#isTyping) {
      const line = `${this.name}-${this.attempted.length}.`
      this.attempted.push(line)
      this.writer.type(line)
      await sleep(10 + Math.random() * 40)
      // Now and then a typist thinks: on a slow machine the answers would never catch up with the typing.
      if (this.attempted.length % 5 === 0) while (this.#isTyping && !this.writer.isSaved) await sleep(10)
      if (this.writer.isSaved) for (const typed of this.attempted) this.acknowledged.add(typed)
    }
  }

  /** Gone with everything that was only here. */
  vanish(): void {
    this.#isTyping = false
    this.writer.leave()
  }
}

const wordsNow = async (server: RunningServer, { documentId, cookies }: StagedMinutes): Promise<string> => {
  const reader = await new Writer({ origin: server.url, documentId, cookie: cookies.An }).ready()
  const { words } = reader
  reader.leave()
  return words
}

test(`what was shown as saved survives ${kills} kills while three people type`, { timeout: 120_000 + kills * 30_000 }, async () => {
  const { dataDir, made } = await staged<StagedMinutes[]>(heldMeetings)
  const minutes = made[0]!
  let server = await startServer({ dataDir })
  const attempted = new Set<string>()
  const acknowledged = new Set<string>()

  for (let round = 0; round < kills; round++) {
    const typists = await Promise.all(
      (['Els', 'Bart', 'Sofie'] as const).map(async (name) => {
        const writer = new Writer({ origin: server.url, documentId: minutes.documentId, cookie: minutes.cookies[name] })
        return new Typist(await writer.ready(), `${name}-${round}`)
      }),
    )
    const typing = typists.map((typist) => typist.type())
    await until(() => typists.every((typist) => typist.acknowledged.size > 3))
    await sleep(Math.random() * 700)
    await server.kill()
    for (const typist of typists) typist.vanish()
    await Promise.all(typing)
    for (const typist of typists) {
      for (const line of typist.attempted) attempted.add(line)
      for (const line of typist.acknowledged) acknowledged.add(line)
    }

    server = await startServer({ dataDir, port: server.port })
    const words = await wordsNow(server, minutes)
    const stored: string[] = words.match(/\w+-\d+-\d+\./g) ?? []
    expect([...acknowledged].filter((line) => !stored.includes(line)), 'acknowledged, and gone').toEqual([])
    expect(stored.filter((line) => !attempted.has(line)), 'never typed').toEqual([])
    expect(new Set(stored).size, 'nothing stands twice').toBe(stored.length)
  }
  expect(acknowledged.size).toBeGreaterThan(kills * 10)
  await server.stop()
})
