import type { Server } from 'node:http'
import { onCommitted } from '~/core/change.server'
import { startMailWorker } from '~/domain/notifications/send-due-mail.server'
import { attachLive } from '~/realtime/live.server'

/** Which listener hears which events: the only such list. @returns how to stop them. */
export const startListeners = async (server: Server): Promise<() => Promise<void>> => {
  const live = attachLive(server)
  const stopHearing = onCommitted(live.hear)
  const stopMail = startMailWorker()
  return async () => {
    stopHearing()
    await live.stop()
    await stopMail()
  }
}
