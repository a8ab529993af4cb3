import type { Server } from 'node:http'
import { startMailWorker } from '~/domain/notifications/send-due-mail.server'

/** Which listener hears which events: the only such list. @returns how to stop them. */
export const startListeners = async (_server: Server): Promise<() => Promise<void>> => {
  const stopMail = startMailWorker()
  return async () => {
    await stopMail()
  }
}
