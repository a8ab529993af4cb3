import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Worker } from 'node:worker_threads'

// No import of ours: the server uses this while it runs, and scripts/backup.mjs, straight on Node, when it does not.

export interface BackupEntry {
  /** Within the backup and within DATA_DIR, with forward slashes. */
  path: string
  bytes: number
  sha256: string
}

export interface BackupManifest {
  version: 1
  madeAt: string
  entries: BackupEntry[]
}

interface Request {
  dataDir: string
  /** Where the backup goes: a folder that does not exist yet, or an empty one. */
  directory: string
  madeAt: Date
}

/** A refusal or failure that whoever asked for the backup can act on. */
export class BackupError extends Error {}

/**
 * Copies everything that cannot be made again: the database as it is at one moment, the files it names and the secret. Commands go on
 * meanwhile. The manifest is written last, so a folder without one is no backup.
 * @throws BackupError when the folder is not empty, or a stored file no longer has the contents its name tells
 */
export const makeBackup = async ({ dataDir, directory, madeAt }: Request): Promise<BackupManifest> => {
  await requireEmpty(directory)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  try {
    await vacuumInto(join(dataDir, 'woonpunt.db'), join(directory, 'woonpunt.db'))
    // A file is on disk before the commit that names it, so the files of this moment hold all that the database names.
    const paths = [...(await storedFiles(dataDir)), ...(existsSync(join(dataDir, 'secret')) ? ['secret'] : [])]
    await inBatches(paths, (path) => copyDurably(join(dataDir, path), join(directory, path)))
    for (const folder of new Set(paths.map((path) => dirname(join(directory, path))))) await sync(folder)
    const entries = await inBatches(['woonpunt.db', ...paths], (path) => entryOf(directory, path))
    requireIntact(entries)
    const manifest: BackupManifest = { version: 1, madeAt: madeAt.toISOString(), entries }
    await writeFile(join(directory, 'manifest.json'), JSON.stringify(manifest, null, 2), { mode: 0o600, flush: true })
    await sync(directory)
    return manifest
  } catch (error) {
    await rm(directory, { recursive: true, force: true })
    throw error
  }
}

const requireEmpty = async (directory: string): Promise<void> => {
  const present = await readdir(directory).catch(() => [])
  if (present.length > 0) throw new BackupError(`${directory} is not empty`)
}

/** In a thread of its own: VACUUM INTO reads one snapshot and writes for as long as the database is large. */
const vacuumInto = async (database: string, target: string): Promise<void> => {
  const worker = new Worker(vacuumProgram, { eval: true, workerData: { url: `file:${database}`, target } })
  await new Promise<void>((resolve, reject) => worker.once('error', reject).once('exit', () => resolve()))
  await sync(target)
}

const vacuumProgram = `
  const { workerData } = require('node:worker_threads')
  const { createClient } = require('@libsql/client')
  const client = createClient({ url: workerData.url })
  client.execute({ sql: 'VACUUM INTO ?', args: [workerData.target] }).finally(() => client.close())
`

/** The content-addressed files; one that is still being written has another name. */
const storedFiles = async (dataDir: string): Promise<string[]> => {
  const found = await readdir(join(dataDir, 'files'), { recursive: true }).catch(() => [])
  return found.filter((path) => /^[0-9a-f]{64}$/.test(basename(path))).map((path) => `files/${path}`)
}

const copyDurably = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await copyFile(from, to)
  await sync(to)
}

/** A few at a time: fast enough, and no installation runs out of file handles. When it throws, nothing is still at work. */
export const inBatches = async <Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = []
  for (let start = 0; start < items.length; start += 16) {
    const batch = items.slice(start, start + 16).map(work)
    await Promise.allSettled(batch)
    results.push(...(await Promise.all(batch)))
  }
  return results
}

const sync = async (path: string): Promise<void> => {
  const handle = await open(path)
  await handle.chmod((await handle.stat()).isDirectory() ? 0o700 : 0o600)
  await handle.sync().finally(() => handle.close())
}

const entryOf = async (directory: string, path: string): Promise<BackupEntry> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(join(directory, path)), hash)
  return { path, bytes: (await stat(join(directory, path))).size, sha256: hash.digest('hex') }
}

const requireIntact = (entries: BackupEntry[]): void => {
  const damaged = entries.find(({ path, sha256 }) => path.startsWith('files/') && basename(path) !== sha256)
  if (damaged) throw new BackupError(`the stored file ${damaged.path} is damaged`)
}
