import type { DefaultEventsMap, Server, Socket } from 'socket.io'
import type { Actor } from '~/domain/actor'
import type { ClientToServer, ServerToClient } from './protocol'

interface SocketData {
  /** Who it is, as they were when they were let in: when their rights change they are let in anew. */
  actor: Actor
}

export type LiveServer = Server<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>
export type LiveSocket = Socket<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>
