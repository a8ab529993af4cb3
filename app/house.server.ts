import type { Server } from 'node:http'
import { newCspNonce, loadContext } from '~/doors/context.server'
import { holdDataLock } from '~/core/lock.server'
import { openControl } from '~/core/control.server'
import { closeDatabase, openDatabase } from '~/core/db.server'
import { env } from '~/core/env.server'
import { everyRequest, originGuard } from '~/core/http/guard.server'
import { logger } from '~/core/logger.server'
import { startListeners } from '~/listeners.server'

/** What the front gate (server.ts) needs of the house. It comes through the build, so that there is one module graph. */
export const house = {
  env,
  logger,
  loadContext,
  everyRequest: everyRequest(newCspNonce),
  originGuard,

  /**
   * Takes the data, opens the database, attaches everything that listens.
   * @returns how to stop: first the listeners, which tells the sockets; once the last request is answered, the data.
   */
  open: async (server: Server): Promise<{ stopListeners: () => Promise<void>; closeData: () => Promise<void> }> => {
    const letGo = await holdDataLock()
    await openDatabase()
    const closeControl = await openControl()
    return {
      stopListeners: await startListeners(server),
      closeData: async () => {
        await closeControl()
        await closeDatabase()
        letGo()
      },
    }
  },
}

export type House = typeof house
