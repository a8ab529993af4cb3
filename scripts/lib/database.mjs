import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { quietPrisma } from './build.mjs'
import { holdDataLock } from './data-lock.mjs'
import { say, step, Stop } from './run.mjs'

export const databaseFile = (dataDir) => join(dataDir, 'woonpunt.db')

/**
 * Brings the database to the schema of this version. A database that is up to date is only looked at.
 * @param {string} dataDir
 */
export async function migrate(dataDir) {
  const applied = await appliedMigrations(dataDir)
  const known = readdirSync('prisma/migrations').filter((name) => existsSync(`prisma/migrations/${name}/migration.sql`))
  const unknown = applied.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Stop(`De gegevens in ${dataDir} zijn van een nieuwere versie van dit programma (${unknown.at(-1)}).`)
  if (known.every((name) => applied.includes(name))) return
  say('De databank bijwerken…')
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const release = await holdDataLock(dataDir)
  await step('prisma', ['migrate', 'deploy'], quietPrisma({ DATABASE_URL: `file:${databaseFile(dataDir)}` }))
  release()
}

/**
 * Fills a database without people with the demo. A filling that was cut off is done over from the start: its marker
 * only exists between an empty and a filled database.
 * @returns {Promise<boolean>} whether it was empty
 */
export async function seedWhenEmpty(dataDir) {
  const marker = join(dataDir, 'filling')
  if (existsSync(marker)) {
    say('Het vullen met de demo werd onderbroken en begint opnieuw.')
    removeContents(dataDir)
    await migrate(dataDir)
  }
  if (!(await isEmpty(dataDir))) return false
  say('De demo klaarzetten…')
  writeFileSync(marker, '')
  await seedDemo(dataDir)
  rmSync(marker)
  return true
}

/**
 * Tells the story of the demo in a migrated, empty database.
 * @param {string} dataDir
 */
export async function seedDemo(dataDir) {
  await step('tsx', ['prisma/seed/index.ts'], { ...process.env, DATA_DIR: dataDir, SEED: 'demo', NODE_ENV: 'production', APP_MODE: 'local' })
}

/** Removes database, files and mail; the secret and the lock stay. */
export function removeContents(dataDir) {
  for (const name of ['woonpunt.db', 'woonpunt.db-wal', 'woonpunt.db-shm', 'files', 'mail', 'filling']) {
    rmSync(join(dataDir, name), { recursive: true, force: true })
  }
}

async function appliedMigrations(dataDir) {
  const rows = await query(dataDir, 'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL')
  return rows.map(({ name }) => name)
}

async function isEmpty(dataDir) {
  return (await query(dataDir, 'SELECT 1 FROM Person LIMIT 1')).length === 0
}

async function query(dataDir, sql) {
  if (!existsSync(databaseFile(dataDir))) return []
  const client = createClient({ url: `file:${databaseFile(dataDir)}` })
  try {
    return (await client.execute(sql)).rows
  } catch (error) {
    if (/no such table/.test(error.message)) return []
    throw error
  } finally {
    client.close()
  }
}
