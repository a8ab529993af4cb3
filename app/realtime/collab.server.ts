import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { Hocuspocus } from '@hocuspocus/server'
import { type WebSocket, WebSocketServer } from 'ws'
import type { CommittedEvent } from '~/core/change.server'
import { seconds } from '~/core/clock'
import { isSameOrigin } from '~/core/http/origin-guard.server'
import { logger } from '~/core/logger.server'
import type { Actor } from '~/domain/actor'
import { writeAll } from '~/domain/documents/append-update.server'
import { loadActor } from '~/domain/bodies/load-actor.server'
import { authenticate } from './collab/authenticate'
import { bringNews } from './collab/bring-news'
import { doorkeeper } from './collab/doorkeeper'
import { persist } from './collab/persist'
import { presence } from './collab/presence'
import { receiveVisit } from './collab/receive-visit'
import { closings } from '~/domain/documents/closings'
import type { Closing, CollabContext, Visit } from './collab/visit'
import { watchVisits } from './collab/watch-visits'
import { writersGate } from './collab/writers-gate'

export interface Collaboration {
  /** To be called with every burst of committed events. */
  hear: (events: CommittedEvent[]) => void
  stop: () => Promise<void>
}

/** An update as large as may be, with what stands around it. */
const maxFrame = 320 * 1024

/** Attaches the shared documents to upgrades of `path`: the session of HTTP, our own pages only, one document per socket. */
export const attachCollaboration = (server: Server, path: string): Collaboration => {
  const visits = new Set<Visit>()
  /** Documents that are being dropped from memory: who comes back waits until they are gone. */
  const failing = new Map<string, Promise<void>>()
  let isStopping = false
  const endAll = (documentId: string): void => {
    for (const visit of visits) if (visit.documentId === documentId) visit.end(closings.notStored)
  }
  const hocuspocus = new LogKept({
    quiet: true,
    timeout: seconds(60),
    maxPendingDocuments: 1,
    maxUnauthenticatedQueueSize: maxFrame,
    maxUnauthenticatedQueueMessages: 50,
    extensions: [
      authenticate(async (documentId) => failing.get(documentId)),
      persist({
        mayTidy: () => !isStopping,
        onFailure: (documentId) => {
          endAll(documentId)
          if (!failing.has(documentId)) failing.set(documentId, untilUnloaded(hocuspocus, documentId).finally(() => failing.delete(documentId)))
        },
      }),
      presence,
    ],
  })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxFrame, perMessageDeflate: false })
  const rights = watchVisits(visits)
  const door = doorkeeper()
  const writers = writersGate()

  /** Who is not signed in is told so over the socket: a browser cannot read why an upgrade was refused. */
  const welcome = (request: IncomingMessage, webSocket: WebSocket, actor: Actor | null): void => {
    if (!actor) return webSocket.close(closings.signedOut.code, closings.signedOut.reason)
    const { personId } = actor
    if (door.isShutFor(personId)) return webSocket.terminate()
    const onShownOut = (closing: Closing): void => {
      if (!door.shownOut([personId, request.headers.cookie ?? ''], closing)) return
      for (const visit of visits) if (visit.actor.personId === personId) visit.end(closing)
    }
    receiveVisit({ hocuspocus, visits, writers, webSocket, request, actor, onShownOut })
  }

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (request.url?.split('?')[0] !== path) return
    socket.on('error', () => socket.destroy())
    if (!isSameOrigin(request)) return refuse(socket, '403 Forbidden')
    if (door.isShutFor(request.headers.cookie ?? '')) return refuse(socket, '429 Too Many Requests')
    loadActor(request.headers.cookie).then(
      (actor) => sockets.handleUpgrade(request, socket, head, (webSocket: WebSocket) => welcome(request, webSocket, actor)),
      (error: unknown) => {
        logger.error({ err: error }, 'a document socket could not be let in')
        refuse(socket, '500 Internal Server Error')
      },
    )
  }
  server.on('upgrade', upgrade)

  return {
    hear: (events) => {
      rights.hear(events)
      for (const event of events) bringNews(hocuspocus, event)
    },
    stop: async () => {
      isStopping = true
      server.off('upgrade', upgrade)
      rights.stop()
      const unfinished = [...hocuspocus.documents.values()].flatMap((document) => document.getConnections().map((connection) => connection.waitForPendingMessages()))
      for (const visit of visits) visit.end(closings.stopping)
      await Promise.race([Promise.allSettled(unfinished).then(writeAll), sleep(seconds(3))])
      sockets.close()
    },
  }
}

/** Hocuspocus would plan to store the whole document after every letter; ours stand in the log already. */
class LogKept extends Hocuspocus<CollabContext> {
  override storeDocumentHooks = async (): Promise<void> => undefined
}

const refuse = (socket: Duplex, status: string): void => void socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)

/** Resolves when nothing of a document is in memory any more. */
const untilUnloaded = async (hocuspocus: Hocuspocus<CollabContext>, documentId: string): Promise<void> => {
  for (let attempt = 0; hocuspocus.documents.has(documentId) && attempt < 250; attempt++) await sleep(20)
}
