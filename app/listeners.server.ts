import type { Server } from 'node:http'

/** Which listener hears which events: the only such list. @returns how to stop them. */
export const startListeners = async (_server: Server): Promise<() => Promise<void>> => {
  return async () => {}
}
