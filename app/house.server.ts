import type { Server } from 'node:http'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import { newCspNonce, loadContext } from '~/doors/context.server'
import { countParts, narrowBuild } from '~/doors/narrow-build'
import { holdDataLock } from '~/core/lock.server'
import { openControl } from '~/core/control.server'
import { changesFinished } from '~/core/change.server'
import { closeDatabase, openDatabase } from '~/core/db.server'
import { env, SettingsError } from '~/core/env.server'
import { everyRequest, lastResort, originGuard } from '~/core/http/guard.server'
import { logger } from '~/core/logger.server'
import { findDemoAccounts } from '~/domain/accounts/demo-accounts.server'
import { makeFirstAdministratorLink } from '~/domain/accounts/invitations/make-first-administrator-link.server'
import { recoverSecretPolls } from '~/domain/meetings/polls/secret/recover-secret-polls.server'
import { startListeners } from '~/listeners.server'

/** What the front gate (server.ts) needs of the house. It comes through the build, so that there is one module graph. */
export const house = {
  env,
  logger,
  everyRequest: everyRequest(newCspNonce),
  originGuard,
  countParts,
  loadContext,
  narrowBuild,
  makeHandler: (build: ServerBuild | (() => Promise<ServerBuild>)) =>
    createRequestHandler({ build, mode: env.mode === 'development' ? 'development' : 'production', getLoadContext: loadContext }),
  lastResort,

  /** The path that makes the first administrator of a house that started empty; null when it is not, or the demo lives in it. */
  firstAdministratorPath: async (): Promise<string | null> => (env.seed === 'none' ? makeFirstAdministratorLink() : null),

  /**
   * Takes the data, opens the database, attaches everything that listens.
   * @returns how to stop: first the listeners, which tells the sockets; once the last request is answered, the data.
   */
  open: async (server: Server): Promise<{ stopListeners: () => Promise<void>; closeData: () => Promise<void> }> => {
    const letGo = await holdDataLock()
    await openDatabase()
    await refuseDemoAccounts()
    await recoverSecretPolls()
    const closeControl = await openControl()
    return {
      stopListeners: await startListeners(server),
      closeData: async () => {
        await closeControl()
        // What a socket asked for just before it was disconnected may still be under way.
        await changesFinished()
        await closeDatabase()
        letGo()
      },
    }
  },
}

/** @throws SettingsError in production while an account opens with the password of the demo. */
const refuseDemoAccounts = async (): Promise<void> => {
  if (env.mode !== 'production') return
  const accounts = await findDemoAccounts()
  if (accounts.length > 0) throw new SettingsError([`Demo accounts are present (${accounts.join(', ')}): start production with an empty DATA_DIR`])
}

export type House = typeof house
