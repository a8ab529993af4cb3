import { type Db, db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { factsOf } from '../meeting'
import { mayRun } from '../running/running.policy'
import { seatsNow } from './make-attendance.server'

const named = { select: { name: true } } as const
const columns = { id: true, role: true, votes: true, organisation: named, holder: named, substitute: named } as const

/** The seats of a running meeting that are not on its list: nobody sat on them when it opened, or they were made since. */
export const vacantSeats = async (database: Db, { id, bodyId }: { id: string; bodyId: string }) => {
  const rows = await database.seat.findMany({ where: { ...seatsNow(bodyId), attendances: { none: { meetingId: id } } }, select: columns, orderBy: [{ organisation: { name: 'asc' } }, { id: 'asc' }] })
  return rows.map(({ organisation, holder, substitute, ...seat }) => ({ ...seat, organisation: organisation.name, holder: holder?.name ?? null, substitute: substitute?.name ?? null }))
}

export type VacantSeat = Awaited<ReturnType<typeof vacantSeats>>[number]

/** One of them, for chair and secretary. @throws DomainError 404, also when it is on the list by now, or 403. */
export const vacantSeatPage = async (actor: Actor, { meetingId, seatId }: { meetingId: string; seatId: string }) => {
  const row = await db.meeting.findUnique({ where: { id: meetingId }, select: { id: true, bodyId: true, title: true, status: true, isPublic: true, convenedAt: true } })
  if (!row) throw notFound()
  requireAllowed(mayRun(actor, factsOf(row)))
  const seat = (await vacantSeats(db, row)).find(({ id }) => id === seatId)
  if (!seat) throw notFound()
  return { meeting: { id: row.id, title: row.title, isRunning: row.status === 'running' }, seat }
}

export type VacantSeatPageData = Awaited<ReturnType<typeof vacantSeatPage>>
