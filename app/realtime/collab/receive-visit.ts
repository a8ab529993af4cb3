import type { IncomingMessage } from 'node:http'
import type { Hocuspocus } from '@hocuspocus/server'
import type { RawData, WebSocket } from 'ws'
import { seconds } from '~/core/clock'
import type { Actor } from '~/domain/actor'
import { gateAcks } from './ack-gate'
import { frameGuard } from './frame-guard'
import { gatherFrames } from './gather-frames'
import { closings } from '~/domain/documents/closings'
import type { Closing, CollabContext, Visit } from './visit'
import type { writersGate } from './writers-gate'

interface Arrival {
  hocuspocus: Hocuspocus<CollabContext>
  visits: Set<Visit>
  writers: ReturnType<typeof writersGate>
  webSocket: WebSocket
  request: IncomingMessage
  actor: Actor
  /** The server has ended it, for this reason. */
  onShownOut: (closing: Closing) => void
}

/** Who does not answer our goodbye is cut off after this time. */
const patience = seconds(1)

/** Connects a socket that was let in with Hocuspocus, message by message, until one of both ends it. */
export const receiveVisit = ({ hocuspocus, visits, writers, webSocket, request, actor, onShownOut }: Arrival): void => {
  const visit: Visit = { actor, documentId: undefined, clientId: undefined, storing: [], suggester: undefined, busySince: undefined, isTried: false, isOver: false, hold, end }
  const guard = frameGuard(visit, writers)
  gatherFrames(webSocket, request.socket)
  gateAcks(webSocket, visit)
  const connection = hocuspocus.handleConnection(webSocket, asWebRequest(request), { visit })
  visits.add(visit)

  webSocket.on('message', (data: RawData) => {
    if (visit.isOver) return
    const bytes = asBytes(data)
    const judgement = guard(bytes)
    if (judgement === 'pass') connection.handleMessage(bytes)
    else if (judgement !== 'ignore') end(judgement)
  })
  webSocket.on('close', (code, reason) => leave({ code, reason: reason.toString() }))
  webSocket.on('error', () => end(closings.malformed))

  function hold(isHeld: boolean): void {
    if (isHeld && !visit.isOver) webSocket.pause()
    else webSocket.resume()
  }

  function end(closing: Closing): void {
    if (visit.isOver) return
    // To hear its goodbye.
    hold(false)
    // What is still in the queue of this connection is not applied any more.
    for (const document of hocuspocus.documents.values())
      for (const other of document.getConnections()) if ((other.context as CollabContext).visit === visit) other.readOnly = true
    webSocket.close(closing.code, closing.reason)
    setTimeout(() => webSocket.terminate(), patience).unref()
    leave(closing)
    onShownOut(closing)
  }

  function leave(closing: Closing): void {
    if (visit.isOver) return
    visit.isOver = true
    visits.delete(visit)
    visit.suggester?.judge?.stop()
    connection.handleClose(closing)
  }
}

/** Of a request Hocuspocus reads the address, anew for every message: a path is quickly read. */
const asWebRequest = ({ url = '' }: IncomingMessage): Request => ({ url, headers: new Headers() }) as Request

const asBytes = (data: RawData): Uint8Array => {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}
