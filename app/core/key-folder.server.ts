import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'

// No import of ours: the server uses this while it runs, and scripts/restore.mjs, straight on Node.

const namePattern = /^[\w-]{1,64}$/

/**
 * Keys that are meant to be destroyed: each a file that its owner alone can read, in a folder of its own (`DATA_DIR/keys`), outside the database and
 * outside every backup.
 */
export const keyFolder = (dataDir: string) => {
  const folder = join(dataDir, 'keys')
  const pathOf = (name: string): string => {
    if (!namePattern.test(name)) throw new Error('This is no name for a key')
    return join(folder, name)
  }
  return {
    /** Stores a new key. It is on disk (fsync, also of the folders) when the promise resolves. @throws when the name is taken */
    store: async (name: string, key: Uint8Array): Promise<void> => {
      if (!existsSync(folder)) {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await syncFolder(dataDir)
      }
      const file = await open(pathOf(name), 'wx', 0o600)
      await file.writeFile(key).then(() => file.sync()).finally(() => file.close())
      await syncFolder(folder)
    },

    /** @returns null when there is no such key */
    read: async (name: string): Promise<Uint8Array<ArrayBuffer> | null> => (existsSync(pathOf(name)) ? new Uint8Array(await readFile(pathOf(name))) : null),

    names: async (): Promise<string[]> => (existsSync(folder) ? readdir(folder) : []),

    /**
     * Overwrites a key, then removes it; both are on disk when the promise resolves. Does nothing when it is gone already. A disk that keeps old blocks
     * by itself (flash, copy-on-write) may still hold it: only encryption of the whole disk helps there.
     */
    destroy: async (name: string): Promise<void> => {
      if (!existsSync(pathOf(name))) return
      const file = await open(pathOf(name), 'r+')
      try {
        const { size } = await file.stat()
        await file.write(randomBytes(size), 0, size, 0)
        await file.sync()
      } finally {
        await file.close()
      }
      await unlink(pathOf(name))
      await syncFolder(folder)
    },
  }
}

const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path)
  await folder.sync().finally(() => folder.close())
}
