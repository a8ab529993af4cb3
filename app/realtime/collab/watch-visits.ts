import type { CommittedEvent } from '~/core/change.server'
import { seconds } from '~/core/clock'
import { logger } from '~/core/logger.server'
import type { EventName } from '~/domain/events'
import { lapsedSessions } from '~/domain/accounts/sessions/lapsed-sessions.server'
import { lapsedSeats } from '~/domain/bodies/seats/lapsed-seats.server'
import { hearingOf } from '../rooms-for-event'
import { closings } from '~/domain/documents/closings'
import type { Visit } from './visit'

/** Sessions and seats that run out by themselves are noticed within this time; those that are ended, at once. */
const sweepInterval = seconds(10)

/** What decides anew who may do what in one document. */
const changesRights: ReadonlySet<string> = new Set<EventName>(['document.statusChanged', 'document.rightsChanged', 'document.changed'])

/** Sees to it that nobody stays longer than their session, or under rights that they had before (promises A3 and D3). */
export const watchVisits = (visits: Set<Visit>) => {
  const endWhere = (isTouched: (visit: Visit) => boolean, closing: (typeof closings)[keyof typeof closings]): void => {
    for (const visit of visits) if (isTouched(visit)) visit.end(closing)
  }
  const hearOne = (event: CommittedEvent): void => {
    const { sessions = [], rights = [] } = hearingOf(event)
    endWhere(({ actor }) => sessions.includes(actor.sessionPublicId), closings.signedOut)
    endWhere(({ actor }) => rights.includes(actor.personId), closings.changed)
    if (changesRights.has(event.name)) endWhere(({ documentId }) => documentId === event.subjectId, closings.changed)
  }
  const sweep = async (): Promise<void> => {
    if (visits.size === 0) return
    const actors = [...visits].map(({ actor }) => actor)
    const ended = await lapsedSessions([...new Set(actors.map(({ sessionPublicId }) => sessionPublicId))])
    endWhere(({ actor }) => ended.includes(actor.sessionPublicId), closings.signedOut)
    const lapsed = new Set(await lapsedSeats([...new Set(actors.flatMap(({ seats }) => seats.map(({ seatId }) => seatId)))]))
    endWhere(({ actor }) => actor.seats.some(({ seatId }) => lapsed.has(seatId)), closings.changed)
  }
  const timer = setInterval(() => void sweep().catch((error: unknown) => logger.error({ err: error }, 'sessions could not be checked')), sweepInterval)
  timer.unref()
  return { hear: (events: CommittedEvent[]) => events.forEach(hearOne), stop: () => clearInterval(timer) }
}
