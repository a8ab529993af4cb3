import type { Socket } from 'socket.io-client'
import type { Ask, ClientToServer, Reply, RequestName, ServerToClient } from '~/realtime/protocol'

export type LiveSocket = Socket<ServerToClient, ClientToServer>

/** How long an answer may take before it counts as lost. */
const replyTimeout = 5_000
/** A page that leaves may be followed by one that needs the socket again. */
const linger = 3_000

let opened: Promise<LiveSocket> | undefined
let holders = 0

/** The one socket of this tab. Socket.IO is loaded when the first page needs it. */
const open = async (): Promise<LiveSocket> => {
  const { io } = await import('socket.io-client')
  const socket: LiveSocket = io({ transports: ['websocket', 'polling'], tryAllTransports: true, reconnectionDelay: 300, reconnectionDelayMax: 3_000 })
  // Disconnected by the server: rights changed, so ask to be let in anew. Without a session it refuses, and then it stays closed.
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect' && holders > 0) setTimeout(() => socket.connect(), 300 + Math.random() * 700)
  })
  return socket
}

/** Takes part in the tab's socket. @returns it, and how to let go of it. */
export const holdSocket = (): { socket: Promise<LiveSocket>; release: () => void } => {
  holders += 1
  const socket = (opened ??= open())
  const release = (): void => {
    holders -= 1
    setTimeout(() => {
      if (holders > 0 || opened !== socket) return
      opened = undefined
      void socket.then((open) => open.disconnect())
    }, linger)
  }
  return { socket, release }
}

/** Asks something of the server. @throws when no answer came in time: then nobody knows whether it was done, and the question may be asked again. */
export const ask = <Name extends RequestName>(socket: LiveSocket, name: Name, payload: Ask<Name>): Promise<Reply<Name>> =>
  (socket.timeout(replyTimeout) as unknown as { emitWithAck: (name: Name, payload: Ask<Name>) => Promise<Reply<Name>> }).emitWithAck(name, payload)
