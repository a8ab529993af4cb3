import type { WebSocket } from 'ws'
import { readFrame } from '~/domain/documents/frame'
import type { Visit } from './visit'

/** The server's word on an update is a document's name and two numbers. */
const largestStatus = 64

/**
 * Holds back the server's word that an update is stored until it is (promise D1). Hocuspocus says it once for every update, in their order, as soon as it
 * has applied it. After a failure it is never said.
 */
export const gateAcks = (webSocket: WebSocket, visit: Visit): void => {
  const send = webSocket.send.bind(webSocket)
  let said = Promise.resolve()
  webSocket.send = (data: Uint8Array): void => {
    if (data.byteLength > largestStatus || readFrame(data).kind !== 'status') return send(data)
    const storing = visit.storing.shift()
    said = said.then(() => storing).then(
      () => void (visit.isOver || send(data)),
      () => undefined,
    )
  }
}
