import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Prisma, PrismaClient } from '~prisma/client'
import { CountingConnection } from './counting-connection.server'
import { env } from './env.server'
import { singleton } from './singleton.server'
import { SingleConnection } from './single-connection.server'

/** What a command writes with. */
export type Tx = Prisma.TransactionClient

/** What a query reads with: the read client, or the transaction of a command. */
export type Db = Prisma.TransactionClient

export const databaseFile = join(env.dataDir, 'woonpunt.db')
const url = `file:${databaseFile}`

const { reader, writer, connection, counter } = singleton('database', () => {
  mkdirSync(env.dataDir, { recursive: true, mode: 0o700 })
  const connection = new SingleConnection({ url })
  const counter = new CountingConnection({ url })
  return {
    connection,
    counter,
    writer: new PrismaClient({ adapter: connection, errorFormat: 'minimal' }),
    reader: new PrismaClient({ adapter: counter, errorFormat: 'minimal' }),
  }
})

/** Serves queries. It never writes. */
export const db: Db = reader

/** The number of SQL statements read so far: the difference around a request is the number of its queries. */
export const statementsRead = (): number => counter.statements

/** The number of rows read so far. Prisma takes "the first of each" only after it has read them all. */
export const rowsRead = (): number => counter.rows

/** For change.server.ts alone. */
export const writeClient = { prisma: writer, burst: connection.burst }

/** While it starts, a server waits so many milliseconds for a program that still looks at the file: one that made a copy, or read what a crash left. */
const patienceAtOpening = 5_000

/**
 * Opens both connections and makes sure of their durability: WAL, and an fsync before every acknowledgement.
 * @throws Error when the database runs with `synchronous` below FULL, or another program does not let go of it.
 */
export const openDatabase = async (): Promise<void> => {
  const end = performance.now() + patienceAtOpening
  for (;;) {
    try {
      return await setUp()
    } catch (error) {
      if (!String(error).includes('SQLITE_BUSY') || performance.now() > end) throw error
      await sleep(50)
    }
  }
}

const setUp = async (): Promise<void> => {
  await writer.$queryRawUnsafe('PRAGMA journal_mode=WAL')
  await writer.$queryRawUnsafe('PRAGMA wal_autocheckpoint=4000')
  // What is deleted is overwritten: a sealed envelope, a session, a name.
  await writer.$queryRawUnsafe('PRAGMA secure_delete=ON')
  await reader.$queryRawUnsafe('PRAGMA query_only=ON')
  const [row] = await writer.$queryRawUnsafe<{ synchronous: bigint | number }[]>('PRAGMA synchronous')
  if (Number(row?.synchronous) < 2) throw new Error('The database must run with synchronous=FULL: an acknowledgement is a promise')
}

/**
 * Moves the whole journal into the database file and empties it, so that nothing deleted is left in it. For betweenChanges() alone.
 * @returns false when a reader held it back: try again later
 */
export const emptyJournal = async (): Promise<boolean> => {
  const [row] = await writer.$queryRawUnsafe<{ busy: bigint | number }[]>('PRAGMA wal_checkpoint(TRUNCATE)')
  return Number(row?.busy) === 0
}

/** Writes the whole database file anew, so that its layout tells nothing of what was deleted. It takes as long as the file is large. For betweenChanges() alone. */
export const rewriteDatabase = async (): Promise<void> => {
  await writer.$executeRawUnsafe('VACUUM')
}

export const closeDatabase = async (): Promise<void> => {
  await reader.$disconnect()
  await writer.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
  await writer.$disconnect()
}

export const isDatabaseAnswering = async (): Promise<boolean> => {
  try {
    await reader.$queryRawUnsafe('SELECT 1')
    return true
  } catch {
    return false
  }
}
