import { seconds } from '~/core/clock'
import { logger } from '~/core/logger.server'
import { lapsedSessions } from '~/domain/accounts/sessions/lapsed-sessions.server'
import { lapsedSeats } from '~/domain/bodies/seats/lapsed-seats.server'
import { rooms } from './rooms'
import type { LiveServer, LiveSocket } from './socket'

/** Sessions and seats that run out by themselves are noticed within this time; those that are ended, at once. */
const sweepInterval = seconds(10)

/** Sees to it that nobody stays longer than their session, or under rights they had before: such sockets are disconnected and may come back in. */
export const watchRights = (io: LiveServer) => {
  /** Per socket on its way in: whose rights changed, and which sessions ended, since its own were read. */
  const arrivals = new Map<LiveSocket, Set<string>>()
  const tellArrivals = (ids: (string | null)[]): void => {
    for (const news of arrivals.values()) for (const id of ids) if (id) news.add(id)
  }
  const endSessions = (publicIds: string[]): void => {
    tellArrivals(publicIds)
    for (const publicId of publicIds) {
      io.to(rooms.session(publicId)).emit('session:ended', {})
      io.in(rooms.session(publicId)).disconnectSockets(true)
    }
  }
  const changed = (personIds: (string | null)[]): void => {
    tellArrivals(personIds)
    for (const personId of personIds) if (personId) io.in(rooms.person(personId)).disconnectSockets(true)
  }
  const sweep = async (): Promise<void> => {
    const actors = [...io.sockets.sockets.values()].map(({ data }) => data.actor)
    if (actors.length === 0) return
    endSessions(await lapsedSessions([...new Set(actors.map(({ sessionPublicId }) => sessionPublicId))]))
    const lapsed = new Set(await lapsedSeats([...new Set(actors.flatMap(({ seats }) => seats.map(({ seatId }) => seatId)))]))
    changed(actors.filter(({ seats }) => seats.some(({ seatId }) => lapsed.has(seatId))).map(({ personId }) => personId))
  }
  const timer = setInterval(() => void sweep().catch((error: unknown) => logger.error({ err: error }, 'sessions could not be checked')), sweepInterval)
  timer.unref()
  /** To be called before the rights of a socket are read. */
  const arriving = (socket: LiveSocket): void => {
    arrivals.set(socket, new Set())
    socket.conn.once('close', () => arrivals.delete(socket))
  }
  /** To be called once the socket can be found under its session and person. @returns whether its rights are still those that were read */
  const hasArrived = (socket: LiveSocket): boolean => {
    const news = arrivals.get(socket)
    arrivals.delete(socket)
    const { personId, sessionPublicId } = socket.data.actor
    return !news?.has(personId) && !news?.has(sessionPublicId)
  }
  return { endSessions, changed, arriving, hasArrived, stop: () => clearInterval(timer) }
}
