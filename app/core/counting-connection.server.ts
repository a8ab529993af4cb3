import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { PrismaLibSql } from '@prisma/adapter-libsql'

/** A Prisma adapter that counts its statements and the rows they give: what a page asks of the database is a promise, so it must be visible. */
export class CountingConnection extends PrismaLibSql {
  statements = 0
  rows = 0

  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect()
    const { queryRaw } = adapter
    adapter.queryRaw = async (query) => {
      this.statements += 1
      const result = await queryRaw.call(adapter, query)
      this.rows += result.rows.length
      return result
    }
    return adapter
  }
}
