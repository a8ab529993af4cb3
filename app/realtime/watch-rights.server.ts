import { seconds } from '~/core/clock'
import { logger } from '~/core/logger.server'
import { lapsedSessions } from '~/domain/accounts/sessions/lapsed-sessions.server'
import { lapsedSeats } from '~/domain/bodies/seats/lapsed-seats.server'
import { rooms } from './rooms'
import type { LiveServer } from './socket'

/** Sessions and seats that run out by themselves are noticed within this time; those that are ended, at once. */
const sweepInterval = seconds(10)

/** Sees to it that nobody stays longer than their session, or under rights they had before: such sockets are disconnected and may come back in. */
export const watchRights = (io: LiveServer) => {
  const endSessions = (publicIds: string[]): void => {
    for (const publicId of publicIds) {
      io.to(rooms.session(publicId)).emit('session:ended', {})
      io.in(rooms.session(publicId)).disconnectSockets(true)
    }
  }
  const changed = (personIds: (string | null)[]): void => {
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
  return { endSessions, changed, stop: () => clearInterval(timer) }
}
