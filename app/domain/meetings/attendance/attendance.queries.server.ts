import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { numberItems } from '../agenda/agenda'
import { readPeople } from '../live/read-people.server'
import { readQuorum } from '../live/read-quorum.server'
import { factsOf, meetingFactColumns } from '../meeting'
import { maySeeMeeting } from '../meeting.policy'
import { mayRun } from '../running/running.policy'
import { announceCode } from './announce-code.server'
import { requireLine } from './attendance-lines.server'
import { mayReadAttendance } from './attendance.policy'
import { entryColumns, isPresent, recusalsOf } from './log'
import { vacantSeats } from './vacant-seats.server'

const meetingColumns = {
  ...meetingFactColumns,
  title: true,
  startsAt: true,
  currentItemId: true,
  body: { select: { name: true } },
  items: { select: { id: true, parentId: true, position: true, title: true } },
} as const

const readMeeting = async (meetingId: string) => {
  const row = await db.meeting.findUnique({ where: { id: meetingId }, select: meetingColumns })
  if (!row) throw notFound()
  return { row, facts: factsOf(row), items: numberItems(row.items).map(({ id, number, title }) => ({ id, number, title })) }
}

/** Who is there and what was noted, for chair and secretary. @throws DomainError 404 or 403. */
export const attendancePage = async (actor: Actor, meetingId: string) => {
  const { row, facts, items } = await readMeeting(meetingId)
  requireAllowed(mayReadAttendance(actor, facts))
  const people = await readPeople(db, meetingId)
  const entries = await db.attendanceEntry.findMany({ where: { attendance: { meetingId } }, select: { id: true, bySelf: true, ...entryColumns }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 40 })
  const mayTick = row.status === 'running' && isAllowed(mayRun(actor, facts))
  const numberOf = (itemId: string | null) => items.find(({ id }) => id === itemId)?.number ?? ''
  return {
    meeting: { id: row.id, title: row.title, status: row.status, startsAt: row.startsAt, body: row.body.name },
    people,
    quorum: await readQuorum(db, meetingId),
    log: entries.map(({ id, kind, at, name, bySelf, itemId }) => ({ id, kind, at: at.toISOString(), name, bySelf, number: numberOf(itemId) })),
    code: row.status === 'running' ? announceCode(meetingId) : null,
    vacant: mayTick ? await vacantSeats(db, row) : [],
    mayTick,
  }
}

export type AttendancePageData = Awaited<ReturnType<typeof attendancePage>>

/** The place of one person in the meeting, for chair and secretary. @throws DomainError 404 or 403. */
export const placePage = async (actor: Actor, place: { meetingId: string; attendanceId: string }) => {
  const { row, facts, items } = await readMeeting(place.meetingId)
  requireAllowed(mayRun(actor, facts))
  const line = await requireLine(db, place)
  const named = { select: { id: true, name: true } }
  const seat = line.seatId ? await db.seat.findUniqueOrThrow({ where: { id: line.seatId }, select: { organisation: { select: { name: true } }, holder: named, substitute: named } }) : null
  const recusals = recusalsOf(line)
  const sitter = seat?.holder && line.personId === seat.holder.id ? ('holder' as const) : seat?.substitute && line.personId === seat.substitute.id ? ('substitute' as const) : ('named' as const)
  return {
    meeting: { id: row.id, title: row.title, isRunning: row.status === 'running' },
    line: { id: line.id, name: line.name, isExcused: line.isExcused, isPresent: isPresent(line), sitter },
    seat: seat && { organisation: seat.organisation.name, holder: seat.holder?.name ?? null, substitute: seat.substitute?.name ?? null },
    items: items.map((item) => ({ ...item, isRecused: recusals.has(item.id) })),
    currentItemId: row.currentItemId,
  }
}

export type PlacePageData = Awaited<ReturnType<typeof placePage>>

/** What somebody who announces themselves sees: their own places in the meeting. @throws DomainError 404. */
export const announcePage = async (actor: Actor, meetingId: string) => {
  const { row, facts } = await readMeeting(meetingId)
  requireAllowed(maySeeMeeting(actor, facts))
  const lines = await db.attendance.findMany({
    where: { meetingId, personId: actor.personId },
    select: { personId: true, name: true, organisationName: true, organisation: { select: { name: true } }, entries: { select: entryColumns } },
  })
  return {
    meeting: { id: row.id, title: row.title, isRunning: row.status === 'running' },
    places: lines.map((line) => ({ organisation: line.organisation?.name ?? line.organisationName, isPresent: isPresent(line) })),
  }
}

export type AnnouncePageData = Awaited<ReturnType<typeof announcePage>>
