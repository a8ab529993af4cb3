import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { until } from '../support/follower'
import { startServer } from '../support/server'
import { smallDisk, whyNoDisk } from '../support/small-disk'
import { staged } from '../support/staged'
import { heldMeetings, type StagedMinutes } from '../support/stages/held-meetings'
import { Writer } from '../support/writer'

const cannot = whyNoDisk()
const trying = cannot ? test.skip : test
const remark = cannot ? ` — NOT TRIED ON THIS MACHINE: ${cannot}` : ''

const rounds = process.env.LONG ? 10 : 2

/** Types until a line is not stored; the journal has some room left of its own. @returns the lines that were shown as saved */
const typeUntilFull = async (writer: Writer, name: string): Promise<string[]> => {
  const saved: string[] = []
  for (let line = 0; line < 400; line++) {
    const words = `${name}-${line}. ${'woonoverleg '.repeat(60)}`
    writer.type(words)
    await Promise.race([until(() => writer.isSaved), sleep(1_500)])
    if (!writer.isSaved) return saved
    saved.push(`${name}-${line}.`)
  }
  throw new Error('The disk never was full')
}

trying(`a full disk never shows "Opgeslagen"; with room again everybody has everything, and what was acknowledged is there after a kill${remark}`, { timeout: 300_000 }, async () => {
  const { dataDir, made } = await staged<StagedMinutes[]>(heldMeetings)
  const { documentId, cookies } = made[0]!
  const disk = await smallDisk(dataDir, 48)
  try {
    let server = await startServer({ dataDir: disk.folder, env: { LOG_LEVEL: 'fatal' } })
    const acknowledged: string[] = []
    for (let round = 0; round < rounds; round++) {
      const open = (name: 'Els' | 'Bart') => new Writer({ origin: server.url, documentId, cookie: cookies[name] }).ready()
      const [els, bart] = await Promise.all([open('Els'), open('Bart')])
      await disk.fill()
      acknowledged.push(...(await typeUntilFull(els, `Els-${round}`)))
      bart.type(`Bart-${round}-tijdens.`)
      await sleep(1_000)
      expect([els.isSaved, bart.isSaved]).toEqual([false, false])
      // The line that failed stays in the hands of its writer.
      expect(bart.words).toContain(`Bart-${round}-tijdens.`)

      disk.free()
      await until(() => els.isSaved && bart.isSaved && els.words === bart.words)
      acknowledged.push(`Bart-${round}-tijdens.`)
      els.leave()
      bart.leave()
      await server.kill()
      server = await startServer({ dataDir: disk.folder, port: server.port, env: { LOG_LEVEL: 'fatal' } })
      const reader = await new Writer({ origin: server.url, documentId, cookie: cookies.An }).ready()
      expect(acknowledged.filter((line) => !reader.words.includes(line))).toEqual([])
      reader.leave()
    }
    await server.stop()
  } finally {
    disk.remove()
  }
})
