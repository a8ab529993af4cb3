import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { Stop } from './run.mjs'

/**
 * Takes the data folder for this process alone, by the same lock that the server takes (app/core/lock.server.ts).
 * @param {string} dataDir an existing folder
 * @returns {Promise<() => void>} lets go
 * @throws {Stop} when the server, or another script, has it
 */
export async function holdDataLock(dataDir) {
  const client = createClient({ url: `file:${join(dataDir, 'lock.db')}` })
  try {
    const lock = await client.transaction('write')
    await lock.execute('CREATE TABLE IF NOT EXISTS held (x)')
    return () => {
      lock.close()
      client.close()
    }
  } catch {
    client.close()
    throw new Stop(`De toepassing draait al met de gegevens in ${dataDir}. Stop ze eerst.`)
  }
}
