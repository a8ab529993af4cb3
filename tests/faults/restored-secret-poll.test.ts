import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createClient } from '@libsql/client'
import { expect, test } from 'vitest'
import { makeBackup } from '~/core/backup.server'
import { clock } from '~/core/clock'
import { openDatabase } from '~/core/db.server'
import { env } from '~/core/env.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { gatherRunning } from '../support/factories/gathering'
import { openSecretPoll, voteInSecret } from '../support/secret-voters'
import { newFolder } from '../support/test-folder'

const run = async (command: string, dataDir: string, ...args: string[]): Promise<{ code: number; said: string }> => {
  const child = spawn(`node_modules/.bin/${command}`, args, { env: { ...process.env, DATA_DIR: dataDir } })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: Number(code), said: out + err }
}

const bytesOf = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path))

/** What a key file must never leave behind: the private half of the pair, as raw bytes. */
const privateNumber = async (keyFile: string): Promise<Buffer> => {
  const key = await crypto.subtle.importKey('pkcs8', readFileSync(keyFile), { name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  return Buffer.from((await crypto.subtle.exportKey('jwk', key)).d!, 'base64url')
}

const rowsOf = async (dataDir: string, sql: string, pollId: string) => {
  const client = createClient({ url: `file:${join(dataDir, 'woonpunt.db')}` })
  return (await client.execute({ sql, args: [pollId] }).finally(() => client.close())).rows
}

test('a backup made during a secret poll holds no key; put back, the poll is void with a clear reason, and no key is left that opens its envelopes', async () => {
  await openDatabase()
  const gathering = await gatherRunning({ guests: ['Bart', 'Karel', 'Lien', 'Marc'].map((name) => ({ name })) })
  const pollId = await openSecretPoll(gathering)
  for (const name of ['An', 'Bart', 'Karel']) await voteInSecret(gathering, pollId, name, ['for'])
  const secret = await privateNumber(join(env.dataDir, 'keys', pollId))
  const holdsKey = (folder: string): boolean => bytesOf(folder).some((bytes) => bytes.includes(secret) || bytes.includes(secret.toString('base64url')))
  expect(holdsKey(env.dataDir)).toBe(true)
  const backup = join(newFolder('backup'), 'copy')
  await makeBackup({ dataDir: env.dataDir, directory: backup, madeAt: clock.now() })
  expect(holdsKey(backup)).toBe(false)

  // As on the machine where the poll runs: its data and its key stand there when the backup is put back.
  const dataDir = newFolder('restored')
  cpSync(join(env.dataDir, 'keys'), join(dataDir, 'keys'), { recursive: true })
  expect(await run('node', dataDir, 'scripts/restore.mjs', backup)).toMatchObject({ code: 0 })
  expect(holdsKey(dataDir)).toBe(false)
  expect(await rowsOf(dataDir, 'SELECT status FROM Poll WHERE id = ?', pollId)).toMatchObject([{ status: 'open' }])
  expect(await rowsOf(dataDir, 'SELECT hash FROM SealedEnvelope WHERE pollId = ?', pollId)).toHaveLength(3)

  const { said } = await run('tsx', dataDir, 'tests/faults/recovering.ts', pollId, gathering.personId('An'))
  expect(JSON.parse(said.trim().split('\n').at(-1)!)).toEqual({ result: { list: [], counts: [], invalid: null }, keys: [], envelopes: 0, isErased: true })
  const [poll] = await rowsOf(dataDir, 'SELECT status, withdrawReason FROM Poll WHERE id = ?', pollId)
  expect(poll).toMatchObject({ status: 'withdrawn', withdrawReason: 'De sleutel van deze geheime stemming bestaat niet meer. De enveloppen kunnen niet meer open.' })

  await closePoll(await gathering.actor('An'), { pollId })
  expect(holdsKey(env.dataDir)).toBe(false)
})
