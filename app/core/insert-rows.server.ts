import { Prisma } from '~prisma/client'
import type { Tx } from './db.server'

/** What can be stored in a column; Prisma binds it as in any other statement. */
type Stored = string | number | boolean | Date | Uint8Array<ArrayBuffer> | null

/** A database takes only so many values in one statement. */
const mostRows = 500

/**
 * Inserts rows in one statement per five hundred. createMany works out a plan anew for every number of rows, which costs more than to write them: this is for what comes in
 * bursts of any size, events and ballots (docs/decisions/0009). The names of table and columns are those of the schema, never what somebody sent.
 */
export const insertRows = async <Row extends Record<Column, Stored>, Column extends string>(tx: Tx, table: Prisma.ModelName, columns: readonly Column[], rows: readonly Row[]): Promise<void> => {
  const into = Prisma.raw(`"${table}" (${columns.map((column) => `"${column}"`).join(', ')})`)
  for (let start = 0; start < rows.length; start += mostRows) {
    const values = rows.slice(start, start + mostRows).map((row) => Prisma.sql`(${Prisma.join(columns.map((column) => row[column]))})`)
    await tx.$executeRaw`INSERT INTO ${into} VALUES ${Prisma.join(values)}`
  }
}
