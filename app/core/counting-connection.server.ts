import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { PrismaLibSql } from '@prisma/adapter-libsql'

/** A Prisma adapter that counts its statements: a page's number of queries is a promise, so it must be visible. */
export class CountingConnection extends PrismaLibSql {
  statements = 0

  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect()
    const { queryRaw } = adapter
    adapter.queryRaw = (query) => {
      this.statements += 1
      return queryRaw.call(adapter, query)
    }
    return adapter
  }
}
