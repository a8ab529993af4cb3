import { clock } from '~/core/clock'
import type { Db } from '~/core/db.server'
import type { Prisma } from '~prisma/client'
import { entryColumns } from './log'

/** The voting seats of a body that count at a moment. */
export const votingSeatsAt = (bodyId: string, moment: Date) => ({ bodyId, votes: true, startsAt: { lte: moment }, OR: [{ endsAt: null }, { endsAt: { gt: moment } }] })

const lineColumns = {
  id: true,
  seatId: true,
  personId: true,
  name: true,
  organisationName: true,
  itemId: true,
  isExcused: true,
  isSubstitute: true,
  entries: { select: entryColumns },
  organisation: { select: { name: true } },
  seat: { select: { role: true, votes: true } },
} as const

const seatColumns = {
  id: true,
  role: true,
  weight: true,
  organisationId: true,
  organisation: { select: { name: true, kind: true } },
  holder: { select: { id: true, name: true } },
} as const

/** A line of the attendance list, with its log. */
export type RosterLine = Prisma.AttendanceGetPayload<{ select: typeof lineColumns }>

/** A voting seat of the body. */
export type RosterSeat = Prisma.SeatGetPayload<{ select: typeof seatColumns }>

/** Who has a place in a meeting, and the voting seats of its body. */
export interface Roster {
  lines: RosterLine[]
  seats: RosterSeat[]
}

/** The lines of a meeting's attendance list: all of them, or those of these subjects (a seat, or a guest's own line). */
export const readLines = (db: Db, meetingId: string, subjectIds?: string[]): Promise<RosterLine[]> =>
  db.attendance.findMany({ where: { meetingId, ...(subjectIds && { OR: [{ seatId: { in: subjectIds } }, { id: { in: subjectIds } }] }) }, select: lineColumns })

/** The roster of a meeting; of one that has closed, with the seats as they were then. */
export const readRoster = async (db: Db, { id, bodyId, closedAt }: { id: string; bodyId: string; closedAt?: Date | null }): Promise<Roster> => ({
  lines: await readLines(db, id),
  seats: await db.seat.findMany({ where: votingSeatsAt(bodyId, closedAt ?? clock.now()), select: seatColumns, orderBy: { id: 'asc' } }),
})
