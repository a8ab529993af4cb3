import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils'
import { PrismaLibSql } from '@prisma/adapter-libsql'

/** The begin, commit and rollback of the burst that surrounds the commands: see change.server.ts. */
export interface Burst {
  begin(): Promise<void>
  /** @throws Error when SQLite gave up the transaction by itself (a full disk): whatever is written next would be stored alone. */
  confirm(): Promise<void>
  commit(): Promise<void>
  rollback(): Promise<void>
}

/**
 * A Prisma adapter with one connection, on which a Prisma transaction is a savepoint inside the burst that change() has begun. Without it
 * every interactive transaction opens a connection of its own (4 ms) and ends in an fsync of its own.
 */
export class SingleConnection extends PrismaLibSql {
  #adapter: SqlDriverAdapter | undefined

  readonly burst: Burst = {
    begin: async () => {
      await this.#run('BEGIN IMMEDIATE')
      await this.#run('SAVEPOINT burst')
    },
    confirm: () => this.#run('RELEASE burst'),
    commit: () => this.#run('COMMIT'),
    rollback: () => this.#run('ROLLBACK'),
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect()
    this.#adapter = adapter
    adapter.startTransaction = () => this.#savepoint(adapter)
    return adapter
  }

  async #run(sql: string): Promise<void> {
    if (!this.#adapter) throw new Error('The write connection is not open')
    await this.#adapter.executeRaw({ sql, args: [], argTypes: [] })
  }

  async #savepoint(adapter: SqlDriverAdapter): Promise<Transaction> {
    await this.#run('SAVEPOINT command')
    return {
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      options: { usePhantomQuery: true },
      queryRaw: (query) => adapter.queryRaw(query),
      executeRaw: (query) => adapter.executeRaw(query),
      commit: () => this.#run('RELEASE command'),
      rollback: async () => {
        await this.#run('ROLLBACK TO command')
        await this.#run('RELEASE command')
      },
    }
  }
}
