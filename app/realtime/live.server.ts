import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import type { CommittedEvent } from '~/core/change.server'
import { isSameOrigin } from '~/core/http/origin-guard.server'
import { securityHeaders } from '~/core/http/security-headers.server'
import { seconds } from '~/core/clock'
import { logger } from '~/core/logger.server'
import { loadActor } from '~/domain/bodies/load-actor.server'
import { invitations } from './invitations.server'
import { liveMeetings } from './live-meetings.server'
import { socketPath } from './protocol'
import { hearingOf } from './rooms-for-event'
import { receive } from './receive.server'
import { rooms } from './rooms'
import type { LiveServer, LiveSocket } from './socket'
import { watchRights } from './watch-rights.server'

export interface Live {
  /** To be called with every burst of committed events. */
  hear: (events: CommittedEvent[]) => void
  stop: () => Promise<void>
}

/** Attaches Socket.IO to the server: the session of HTTP, our own pages only. State is pushed; nothing is kept for who is away. */
export const attachLive = (server: HttpServer): Live => {
  const io: LiveServer = new Server(server, {
    path: socketPath,
    serveClient: false,
    destroyUpgrade: false,
    maxHttpBufferSize: 64 * 1024,
    pingInterval: seconds(8),
    pingTimeout: seconds(6),
    allowRequest: (request, decide) => decide(null, isSameOrigin(request)),
  })
  io.engine.on('headers', (headers: Record<string, string>) => void Object.assign(headers, securityHeaders('')))

  const meetings = liveMeetings(io)
  const invited = invitations((topic) => io.to(rooms.topic(topic)).emit('invitation', { topic }))
  const rights = watchRights(io)

  io.use(async (socket, next) => {
    rights.arriving(socket)
    next(await admit(socket))
  })
  io.on('connection', (socket) => {
    receive(socket, meetings)
    if (!rights.hasArrived(socket)) socket.disconnect(true)
  })

  const hearOne = (event: CommittedEvent): void => {
    const { topics, sections = [], own, rights: people = [], sessions = [], roster } = hearingOf(event)
    rights.endSessions(sessions)
    rights.changed(people)
    meetings.forget(event, roster)
    if (event.meetingId && (sections.length > 0 || own)) meetings.touch(event.meetingId, sections, own === 'actor' ? [event.actorId ?? ''] : own, own === 'actor')
    if (!event.meetingId && sections.length > 0) meetings.touchAll(sections)
    for (const topic of topics) invited.invite(topic)
  }

  return {
    hear: (events) => events.forEach(hearOne),
    stop: async () => {
      rights.stop()
      invited.stop()
      meetings.stop()
      io.disconnectSockets(true)
      io.engine.close()
    },
  }
}

const refusal = (code: 'signIn' | 'failed') => Object.assign(new Error(code), { data: { code } })

/** Lets a socket in with the session of its cookie. @returns why not. */
const admit = async (socket: LiveSocket): Promise<Error | undefined> => {
  try {
    const actor = await loadActor(socket.handshake.headers.cookie)
    if (!actor) return refusal('signIn')
    socket.data.actor = actor
    return undefined
  } catch (error) {
    logger.error({ err: error }, 'a socket could not be let in')
    return refusal('failed')
  }
}
