import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { io, type Socket } from 'socket.io-client'
import { change, onCommitted } from '~/core/change.server'
import { after, clock } from '~/core/clock'
import { sha256 } from '~/core/secrets.server'
import { absoluteLifetime, idleLifetime } from '~/domain/accounts/account'
import { sessionCookieName } from '~/domain/accounts/lucia.server'
import { attachLive } from '~/realtime/live.server'
import type { Ask, ClientToServer, Reply, RequestName, ServerToClient } from '~/realtime/protocol'

export type TestSocket = Socket<ServerToClient, ClientToServer>

/** The Cookie header of a new session of this person, as signing in would leave it. */
export const cookieOf = async (personId: string): Promise<string> => {
  const token = randomUUID()
  const now = clock.now()
  const ends = { expiresAt: after(now, idleLifetime), absoluteExpiresAt: after(now, absoluteLifetime) }
  await change({ personId }, ({ tx }) => tx.session.create({ data: { id: sha256(token), publicId: randomUUID(), personId, createdAt: now, device: 'test', ...ends } }))
  return `${sessionCookieName}=${token}`
}

export const ask = <Name extends RequestName>(socket: TestSocket, name: Name, payload: Ask<Name>): Promise<Reply<Name>> =>
  (socket.timeout(5_000) as unknown as { emitWithAck: (name: Name, payload: Ask<Name>) => Promise<Reply<Name>> }).emitWithAck(name, payload)

/** The bell tower alone, in this process, on a port of its own. */
export const openLive = async () => {
  const server = createServer()
  const live = attachLive(server)
  const stopHearing = onCommitted(live.hear)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const sockets: TestSocket[] = []
  return {
    url,
    port: (server.address() as AddressInfo).port,
    /** A socket with these headers; not waited for. */
    open: (headers: Record<string, string>, address = url): TestSocket => {
      const socket: TestSocket = io(address, { transports: ['websocket'], forceNew: true, reconnectionDelay: 50, reconnectionDelayMax: 200, timeout: 2_000, extraHeaders: headers })
      sockets.push(socket)
      return socket
    },
    /** The socket of somebody signed in. */
    connect: async (personId: string, address = url): Promise<TestSocket> => {
      const socket: TestSocket = io(address, {
        transports: ['websocket'],
        forceNew: true,
        reconnectionDelay: 50,
        reconnectionDelayMax: 200,
        timeout: 2_000,
        extraHeaders: { cookie: await cookieOf(personId), origin: address },
      })
      sockets.push(socket)
      await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
      return socket
    },
    close: async () => {
      for (const socket of sockets) socket.disconnect()
      stopHearing()
      await live.stop()
      await new Promise((done) => server.close(done))
    },
  }
}

export type LiveHouse = Awaited<ReturnType<typeof openLive>>
