import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { env } from './env.server'
import { newUnorderedId } from './ids'
import { sha256 } from './secrets.server'

export const filesDirectory = join(env.dataDir, 'files')

const pathOf = (hash: string): string => join(filesDirectory, hash.slice(0, 2), hash)

/** Stores bytes under their SHA-256 and returns it. They are on disk (fsync, also of the folder) before the promise resolves. */
export const storeFile = async (bytes: Uint8Array): Promise<string> => {
  const hash = sha256(bytes)
  const target = pathOf(hash)
  if (existsSync(target)) return hash
  await mkdir(dirname(target), { recursive: true })
  const temporary = `${target}.${newUnorderedId()}`
  const file = await open(temporary, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, target)
  const folder = await open(dirname(target))
  await folder.sync().finally(() => folder.close())
  return hash
}

/** Where the content stands, for a thread that reads it by itself. */
export const storedFilePath = (hash: string): string => pathOf(hash)

export const readStoredFile = (hash: string, range?: { start: number; end: number }): Readable => createReadStream(pathOf(hash), range)
