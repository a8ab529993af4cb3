import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { copyFile, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createClient } from '@libsql/client'
import { inBatches } from '../../app/core/backup.server.ts'
import { keyFolder } from '../../app/core/key-folder.server.ts'
import { Stop } from './run.mjs'

/** All that a backup may hold. */
const known = /^(woonpunt\.db|secret|files\/[0-9a-f]{2}\/[0-9a-f]{64})$/
/** What makes way, the database with its journal first. */
const places = ['woonpunt.db', 'woonpunt.db-wal', 'woonpunt.db-shm', 'files', 'secret']

/**
 * Puts a backup back, after every check it can do; before that nothing in the data folder is touched. The caller holds the data lock.
 * @param {{ backup: string, dataDir: string, force: boolean }} request `force` sets data that stand there aside
 * @returns {Promise<{ madeAt: string, setAside: string | undefined }>}
 * @throws {Stop} when the backup is incomplete or damaged, or data stand in its place
 */
export async function restore({ backup, dataDir, force }) {
  const present = places.filter((name) => existsSync(join(dataDir, name)))
  if (present.length > 0 && !force) throw new Stop(`In ${dataDir} staan al gegevens. Met --force worden ze opzijgezet.`)
  const { madeAt, entries } = readManifest(backup)
  const staging = mkdtempSync(join(dataDir, 'restoring-'))
  try {
    await inBatches(entries, (entry) => stage(backup, staging, entry))
    await checkDatabase(join(staging, 'woonpunt.db'))
    // A backup holds no keys. Those that are here are of secret polls that go with the restore: beside the data set aside they would open the envelopes in them.
    const keys = keyFolder(dataDir)
    for (const name of await keys.names()) await keys.destroy(name)
    const setAside = present.length > 0 ? mkdtempSync(join(dataDir, 'before-restore-')) : undefined
    for (const name of present) renameSync(join(dataDir, name), join(setAside, name))
    // The database comes last: until then the folder has none, and no server takes it for complete.
    for (const name of places.toReversed()) if (existsSync(join(staging, name))) renameSync(join(staging, name), join(dataDir, name))
    return { madeAt, setAside }
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

function readManifest(backup) {
  const file = join(backup, 'manifest.json')
  if (!existsSync(file)) throw new Stop(`In ${backup} staat geen volledige reservekopie: manifest.json ontbreekt.`)
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  if (manifest.version !== 1) throw new Stop(`Deze reservekopie is van een andere versie (${manifest.version}).`)
  const unknown = manifest.entries.find(({ path }) => !known.test(path))
  if (unknown) throw new Stop(`Deze reservekopie noemt een onbekend bestand: ${unknown.path}`)
  return manifest
}

/** Copies one file to disk and checks the copy, so that what was checked is what is put in place. */
async function stage(backup, staging, { path, sha256 }) {
  const [from, to] = [join(backup, path), join(staging, path)]
  if (!existsSync(from)) throw new Stop(`De reservekopie is niet volledig: ${path} ontbreekt.`)
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  await copyFile(from, to)
  const copy = await open(to)
  await copy.chmod(0o600)
  await copy.sync().finally(() => copy.close())
  const hash = createHash('sha256')
  await pipeline(createReadStream(to), hash)
  if (hash.digest('hex') !== sha256) throw new Stop(`De reservekopie is beschadigd: ${path} heeft niet het controlegetal van het manifest.`)
}

async function checkDatabase(path) {
  const client = createClient({ url: `file:${path}` })
  try {
    const [integrity] = (await client.execute('PRAGMA integrity_check')).rows
    const broken = (await client.execute('PRAGMA foreign_key_check')).rows
    if (integrity?.integrity_check !== 'ok' || broken.length > 0) throw new Stop('De databank in de reservekopie is niet gaaf.')
  } finally {
    client.close()
  }
}
