import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { env } from './env.server'

/** A SQLite file beside the database, for what follows from it and can be thrown away. */
export type OwnFile = Client

/** Opens it, made when it is not there. What is lost with the power is made from the database again. */
export const openOwnFile = async (name: string): Promise<OwnFile> => {
  const client = createClient({ url: `file:${join(env.dataDir, name)}` })
  await client.execute('PRAGMA journal_mode=WAL')
  await client.execute('PRAGMA synchronous=NORMAL')
  return client
}

/** Throws it away. It must be closed. */
export const removeOwnFile = (name: string): void => {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(env.dataDir, `${name}${ending}`), { force: true })
}
