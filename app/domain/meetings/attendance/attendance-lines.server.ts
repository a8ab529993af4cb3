import type { Db } from '~/core/db.server'
import { notFound } from '~/core/errors'

/** A line of the list: by the seat, or by its own id. */
export interface Place {
  meetingId: string
  seatId?: string
  attendanceId?: string
}

const columns = {
  id: true,
  meetingId: true,
  seatId: true,
  personId: true,
  name: true,
  itemId: true,
  isSubstitute: true,
  isExcused: true,
  entries: { select: { id: true, kind: true, at: true, itemId: true, personId: true, name: true, isSubstitute: true } },
} as const

/** A line of a meeting's attendance list with its log. @throws DomainError 404. */
export const requireLine = async (tx: Db, { meetingId, seatId, attendanceId }: Place) => {
  const line =
    seatId === undefined
      ? await tx.attendance.findUnique({ where: { id: attendanceId ?? '' }, select: columns })
      : await tx.attendance.findUnique({ where: { meetingId_seatId: { meetingId, seatId } }, select: columns })
  if (line?.meetingId !== meetingId) throw notFound()
  return line
}

/** The places in a meeting on which a person sits, with their logs: one per seat. Those of guests are not among them. */
export const linesOfPerson = (tx: Db, meetingId: string, personId: string): Promise<AttendanceLine[]> =>
  tx.attendance.findMany({ where: { meetingId, personId, seatId: { not: null } }, select: columns, orderBy: { id: 'asc' } })

export type AttendanceLine = Awaited<ReturnType<typeof requireLine>>
