import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, createClient, type Row } from '@libsql/client'
import { expect, test } from 'vitest'
import { chainStart, hashLink, hashPayload } from '~/core/audit-chain'
import { migrate } from '../../scripts/lib/database.mjs'
import { movedColumns } from '../releases/moved-columns'
import { releasedData, releases } from '../support/released'
import { newFolder } from '../support/test-folder'

interface Column {
  name: string
  isKey: boolean
}

const open = (dataDir: string): Client => createClient({ url: `file:${join(dataDir, 'woonpunt.db')}` })

/** Before and after the migrations. */
const upgrade = async (release: string): Promise<{ before: Client; after: Client }> => {
  const dataDir = releasedData(release)
  const untouched = newFolder('untouched')
  cpSync(dataDir, untouched, { recursive: true })
  await migrate(dataDir)
  return { before: open(untouched), after: open(dataDir) }
}

const tablesOf = async (client: Client): Promise<string[]> => {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations'")
  return rows.map(({ name }) => String(name))
}

const columnsOf = async (client: Client, table: string): Promise<Column[]> => {
  const { rows } = await client.execute({ sql: 'SELECT name, pk FROM pragma_table_info(?)', args: [table] })
  return rows.map(({ name, pk }) => ({ name: String(name), isKey: Number(pk) > 0 }))
}

/** The values of one column by the key of their row, as text: bytes and numbers compare as they are. */
const valuesOf = async (client: Client, sql: string, keys: string[]): Promise<Map<string, string>> => {
  const { rows } = await client.execute(sql)
  return new Map(rows.map((row: Row) => [keys.map((key) => String(row[key])).join(' '), row.value instanceof ArrayBuffer ? Buffer.from(row.value).toString('hex') : JSON.stringify(row.value)]))
}

const quoted = (names: string[]): string => names.map((name) => `"${name}"`).join(', ')

/** Every value of the release that is not there any more, or is another, in the words of whoever must mend the migration. */
const lossesIn = async (before: Client, after: Client): Promise<string[]> => {
  const losses: string[] = []
  for (const table of await tablesOf(before)) {
    const columns = await columnsOf(before, table)
    const kept = new Set((await columnsOf(after, table)).map(({ name }) => name))
    const keys = columns.filter(({ isKey }) => isKey).map(({ name }) => name)
    for (const { name } of columns) {
      const plain = `SELECT ${quoted(keys)}, "${name}" AS value FROM "${table}"`
      const now = kept.has(name) ? plain : movedColumns[`${table}.${name}`]
      if (!now) {
        losses.push(`${table}.${name} is gone: keep it, or tell in tests/releases/moved-columns.ts where its values stand now`)
        continue
      }
      const found = await valuesOf(after, now, keys)
      for (const [key, value] of await valuesOf(before, plain, keys)) {
        if (found.get(key) !== value) losses.push(`${table}.${name} of ${key} was ${value} and is ${found.get(key) ?? 'gone'}`)
      }
    }
  }
  return losses
}

test.each(releases)('an upgrade from %s keeps every value of every row', async (release) => {
  const { before, after } = await upgrade(release)
  expect(await lossesIn(before, after)).toEqual([])
})

test.each(releases)('after an upgrade from %s no row points at nothing, and the file is whole', async (release) => {
  const { after } = await upgrade(release)
  expect((await after.execute('PRAGMA foreign_key_check')).rows).toEqual([])
  expect((await after.execute('PRAGMA integrity_check')).rows[0]).toMatchObject({ integrity_check: 'ok' })
})

test.each(releases)('after an upgrade from %s the chain of events holds', async (release) => {
  const { after } = await upgrade(release)
  const { rows } = await after.execute('SELECT * FROM EventRecord ORDER BY seq')
  expect(rows.length).toBeGreaterThan(100)
  let head = chainStart
  for (const row of rows) {
    const { seq, name, version, at, actorId, subjectId, meetingId, payload, payloadHash } = row as unknown as Record<'seq' | 'version', number> & Record<'name' | 'at' | 'actorId' | 'subjectId' | 'meetingId' | 'payload' | 'payloadHash', string>
    if (payload !== null) expect(hashPayload(payload), `payload of ${seq}`).toBe(payloadHash)
    head = hashLink(head, { seq, name, version, at: new Date(at), actorId, subjectId, meetingId, payloadHash })
    expect(row.hash, `event ${seq}`).toBe(head)
  }
})

test('the comparison sees a row that is gone, a value that is another and a column that is dropped', async () => {
  const { before, after } = await upgrade(releases[0]!)
  await after.executeMultiple(`
    DELETE FROM DecisionArticle WHERE id = (SELECT id FROM DecisionArticle LIMIT 1);
    UPDATE Meeting SET place = 'Elders' WHERE id = (SELECT id FROM Meeting LIMIT 1);
    ALTER TABLE Invitee DROP COLUMN remark;
  `)
  const losses = await lossesIn(before, after)
  expect(losses).toEqual(expect.arrayContaining([expect.stringContaining('is gone'), expect.stringMatching(/^Meeting\.place .* is "Elders"$/), expect.stringMatching(/^Invitee\.remark is gone/)]))
})
