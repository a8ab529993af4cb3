import { execFile } from 'node:child_process'
import { cp, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '~/core/db.server'
import { gatherRunning } from '../support/factories/gathering'
import { openSecretPoll, voteInSecret } from '../support/secret-voters'
import { newFolder } from '../support/test-folder'

interface Ended {
  code: number | null
  signal: string | null
  said: string
}

const run = (script: string, dataDir: string, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile('node_modules/.bin/tsx', [script, ...args], { env: { ...process.env, DATA_DIR: dataDir } }, (_error, said) => resolve({ code: child.exitCode, signal: child.signalCode, said }))
  })

/** The commit that closes, those that follow, and the upkeep between them: each has a point before and after. More than there are does no harm. */
const mostPoints = 20
/** Every point is two processes: the short form tries one of three. */
const step = process.env.LONG ? 1 : 3

test('a secret poll whose closing is cut off at any step closes with the same list, and nothing of it is left', { timeout: 600_000 }, async () => {
  await openDatabase()
  const gathering = await gatherRunning({ guests: ['Bart', 'Karel', 'Lien', 'Marc', 'Piet'].map((name) => ({ name })) })
  const pollId = await openSecretPoll(gathering)
  for (const [name, choice] of [['An', 'for'], ['Bart', 'against'], ['Karel', 'for'], ['Lien', 'abstain'], ['Marc', 'niets']] as const) await voteInSecret(gathering, pollId, name, [choice])
  await closeDatabase()
  const an = gathering.personId('An')
  const copy = async (): Promise<string> => {
    const dataDir = newFolder('closing')
    await cp(process.env.DATA_DIR!, dataDir, { recursive: true })
    return dataDir
  }
  const recovered = async (dataDir: string, what: string): Promise<unknown> => {
    const { said } = await run('tests/faults/recovering.ts', dataDir, pollId, an)
    const { result, ...left } = JSON.parse(said.trim().split('\n').at(-1)!) as { result: unknown }
    expect(left, what).toEqual({ keys: [], envelopes: 0, isErased: true })
    return result
  }
  const undisturbed = await recovered(await copy(), 'without a crash')
  expect(undisturbed).toMatchObject({ invalid: 1, list: { length: 4 } })

  let points = 0
  for (let nth = 1; nth <= mostPoints; nth += step) {
    const dataDir = await copy()
    const { code } = await run('tests/faults/closing-at-failpoint.ts', dataDir, String(nth), pollId, an)
    expect(await recovered(dataDir, `point ${nth}`), `point ${nth}`).toEqual(undisturbed)
    if (code === 0) break
    points = nth
  }
  expect(points).toBeGreaterThan(8)

  // The key was overwritten, or emptied, and not yet removed: by then the poll had closed.
  for (const spoil of [(file: string) => truncate(file, 0), (file: string) => writeFile(file, 'x')]) {
    const dataDir = await copy()
    await run('tests/faults/closing-at-failpoint.ts', dataDir, '3', pollId, an)
    await spoil(join(dataDir, 'keys', pollId))
    expect(await recovered(dataDir, 'a spoiled key')).toEqual(undisturbed)
  }
})
