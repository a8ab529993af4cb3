import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { openControl } from '~/core/control.server'
import { closeDatabase, openDatabase } from '~/core/db.server'
import { env } from '~/core/env.server'
import { newId } from '~/core/ids'
import { holdDataLock } from '~/core/lock.server'
import { storeFile } from '~/core/storage.server'
import { newFolder } from '../support/test-folder'

let stop: () => Promise<void>

beforeAll(async () => {
  const letGo = await holdDataLock()
  await openDatabase()
  const closeControl = await openControl()
  stop = async () => {
    await closeControl()
    await closeDatabase()
    letGo()
  }
})

afterAll(() => stop())

/** Runs one of our scripts as a person would. @returns its exit code and all it said */
const run = async (script: string, dataDir: string, ...args: string[]): Promise<{ code: number; said: string }> => {
  const child = spawn('node_modules/.bin/node', [`scripts/${script}.mjs`, ...args], { env: { ...process.env, DATA_DIR: dataDir } })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: Number(code), said: out + err }
}

/** A command that stores a file and a row that names it. @returns the row's id, once acknowledged */
const write = async (): Promise<string> => {
  const [id, file] = [newId(), await storeFile(Buffer.from(newId()))]
  await change(null, async ({ tx, record }) => {
    await tx.outboxMail.create({ data: { id, kind: 'drill', to: 'a@b.example', payload: file, dueAt: clock.now(), createdAt: clock.now() } })
    record({ name: 'drill.written', version: 1, subjectId: id, payload: { file } })
  })
  return id
}

const rowsIn = async (dataDir: string): Promise<Map<string, string>> => {
  const client = createClient({ url: `file:${join(dataDir, 'woonpunt.db')}` })
  const { rows } = await client.execute('SELECT id, payload FROM OutboxMail').finally(() => client.close())
  return new Map(rows.map(({ id, payload }) => [String(id), String(payload)]))
}

const backUp = async (): Promise<string> => {
  const directory = join(newFolder('backup'), 'copy')
  const { code, said } = await run('backup', env.dataDir, directory)
  expect(said).toContain('Reservekopie in')
  expect(code).toBe(0)
  return directory
}

test('a backup made while many write restores every row acknowledged before it, with its file', async () => {
  const acknowledged: string[] = []
  const writing = new AbortController()
  const writers = Array.from({ length: 8 }, async () => {
    while (!writing.signal.aborted) acknowledged.push(await write().finally(() => sleep(20)))
  })
  while (acknowledged.length < 20) await sleep(10)
  const before = [...acknowledged]
  const directory = await backUp()
  const during = acknowledged.length - before.length
  writing.abort()
  await Promise.all(writers)

  const restored = newFolder('restored')
  expect(await run('restore', restored, directory)).toMatchObject({ code: 0 })
  const rows = await rowsIn(restored)
  expect(during).toBeGreaterThan(0)
  expect(before.filter((id) => !rows.has(id))).toEqual([])
  expect([...rows.values()].filter((file) => !existsSync(join(restored, 'files', file.slice(0, 2), file)))).toEqual([])
})

test('a backup is for its owner alone, holds the secret and does not tell it', async () => {
  const directory = await backUp()
  const secret = readFileSync(join(env.dataDir, 'secret'), 'utf8')
  expect(readFileSync(join(directory, 'secret'), 'utf8')).toBe(secret)
  expect(readFileSync(join(directory, 'manifest.json'), 'utf8')).not.toContain(secret)
  expect(statSync(directory).mode & 0o777).toBe(0o700)
  for (const name of ['secret', 'woonpunt.db', 'manifest.json']) expect(statSync(join(directory, name)).mode & 0o777).toBe(0o600)
})

test('a backup never overwrites one that stands there', async () => {
  const directory = await backUp()
  const { code, said } = await run('backup', env.dataDir, directory)
  expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('is not empty') })
  expect(existsSync(join(directory, 'manifest.json'))).toBe(true)
})

test('a stopped installation is backed up as well', async () => {
  const restored = newFolder('restored')
  await run('restore', restored, await backUp())
  const again = join(newFolder('backup'), 'copy')
  expect(await run('backup', restored, again)).toMatchObject({ code: 0 })
  expect(await rowsIn(again)).toEqual(await rowsIn(restored))
})

test('a damaged or incomplete backup is refused, and the data stay as they were', async () => {
  await write()
  const intact = await backUp()
  const damage: [what: string, (directory: string) => void][] = [
    ['beschadigd: woonpunt.db', (directory) => flipByte(join(directory, 'woonpunt.db'))],
    ['beschadigd: files/', (directory) => flipByte(anyFile(directory))],
    ['niet volledig: files/', (directory) => rmSync(anyFile(directory))],
    ['manifest.json ontbreekt', (directory) => rmSync(join(directory, 'manifest.json'))],
    ['onbekend bestand: ../', (directory) => edit(join(directory, 'manifest.json'), (words) => words.replace('"secret"', '"../secret"'))],
  ]
  for (const [what, spoil] of damage) {
    const directory = newFolder('damaged')
    cpSync(intact, directory, { recursive: true })
    spoil(directory)
    const target = newFolder('target')
    expect(await run('restore', target, directory)).toMatchObject({ code: 1, said: expect.stringContaining(what) })
    expect(readdirSync(target).filter((name) => !name.startsWith('lock.db'))).toEqual([])
  }
})

test('a restore does not touch data of a running server, nor data that stand there unless told to', async () => {
  const directory = await backUp()
  expect(await run('restore', env.dataDir, directory, '--force')).toMatchObject({ code: 1, said: expect.stringContaining('draait al') })

  const target = newFolder('target')
  await run('restore', target, directory)
  expect(await run('restore', target, directory)).toMatchObject({ code: 1, said: expect.stringContaining('staan al gegevens') })
  expect(await run('restore', target, directory, '--force')).toMatchObject({ code: 0, said: expect.stringContaining('bewaard in') })
  const aside = readdirSync(target).find((name) => name.startsWith('before-restore-'))
  expect(await rowsIn(join(target, aside ?? ''))).toEqual(await rowsIn(target))
})

const anyFile = (directory: string): string => {
  const found = readdirSync(join(directory, 'files'), { recursive: true, encoding: 'utf8' }).find((name) => /[0-9a-f]{64}$/.test(name))
  return join(directory, 'files', found ?? '')
}

const edit = (path: string, how: (words: string) => string): void => writeFileSync(path, how(readFileSync(path, 'utf8')))

const flipByte = (path: string): void => {
  const bytes = readFileSync(path)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  writeFileSync(path, bytes)
}
