import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { expect, test } from 'vitest'
import { holdDataLock } from '../../scripts/lib/data-lock.mjs'
import { migrate } from '../../scripts/lib/database.mjs'
import { emptyData } from '../support/template-database'
import { newFolder } from '../support/test-folder'

const run = async (dataDir: string, sql: string) => {
  const client = createClient({ url: `file:${join(dataDir, 'woonpunt.db')}` })
  return client.execute(sql).finally(() => client.close())
}

test('an up to date database is only looked at, also while the server has it', async () => {
  const dataDir = await emptyData()
  const release = await holdDataLock(dataDir)
  await expect(migrate(dataDir)).resolves.toBeUndefined()
  release()
})

test('new data are for their owner alone', async () => {
  const byScript = join(newFolder('fresh'), 'data')
  await migrate(byScript)
  const byServer = join(newFolder('fresh'), 'data')
  spawnSync('node_modules/.bin/tsx', ['--eval', "import '~/core/env.server'; import '~/core/db.server'"], { env: { ...process.env, DATA_DIR: byServer } })
  for (const folder of [byScript, byServer]) expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('a database that must change is left alone while the server has it', async () => {
  const dataDir = newFolder('new')
  const release = await holdDataLock(dataDir)
  await expect(migrate(dataDir)).rejects.toThrow('draait al')
  release()
})

test('a database of a newer version is refused by name', async () => {
  const dataDir = await emptyData()
  await run(dataDir, "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29990101000000_later', 1)")
  await expect(migrate(dataDir)).rejects.toThrow('29990101000000_later')
})
