import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'

/** What is sent to somebody in one turn leaves in one piece: a letter and the caret behind it are two frames, and the way out costs more than making them. */
export const gatherFrames = (webSocket: WebSocket, socket: Duplex): void => {
  const send = webSocket.send.bind(webSocket)
  let isGathering = false
  const release = (): void => {
    isGathering = false
    socket.uncork()
  }
  webSocket.send = (data: Uint8Array): void => {
    if (!isGathering) {
      isGathering = true
      socket.cork()
      process.nextTick(release)
    }
    send(data)
  }
}
