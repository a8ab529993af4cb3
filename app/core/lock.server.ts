import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { env } from './env.server'
import { singleton } from './singleton.server'

class DataInUse extends Error {}

/**
 * Takes the data folder for this process alone. The lock is an exclusive transaction on a file of its own: the kernel lets go of it
 * when the process ends, however it ends.
 * @throws DataInUse when another process has it.
 */
export const holdDataLock = (): Promise<() => void> =>
  singleton('data-lock', async () => {
    mkdirSync(env.dataDir, { recursive: true, mode: 0o700 })
    const client = createClient({ url: `file:${join(env.dataDir, 'lock.db')}` })
    try {
      const lock = await client.transaction('write')
      await lock.execute('CREATE TABLE IF NOT EXISTS held (x)')
      return () => {
        lock.close()
        client.close()
      }
    } catch (cause) {
      client.close()
      throw new DataInUse(`Another process is using ${env.dataDir}`, { cause })
    }
  })
