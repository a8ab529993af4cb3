import type { Server } from 'node:http'

/** Ends every upgrade that is for nobody: neither for one of these paths nor, in development, for Vite's hot reload. */
export const refuseOtherUpgrades = (server: Server, paths: readonly string[]): void => {
  server.on('upgrade', ({ url = '', headers }, socket) => {
    const isKnown = paths.some((path) => url.startsWith(path)) || headers['sec-websocket-protocol']?.startsWith('vite-')
    if (!isKnown) socket.destroy()
  })
}
