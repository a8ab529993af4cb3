import type { Tx } from '~/core/db.server'
import { roleGrants } from '../../permissions'

export interface SpeakingPlace {
  personId: string | null
  name: string
  organisationName: string
}

const select = { personId: true, name: true, organisation: { select: { name: true } }, seat: { select: { role: true } } } as const

/** From which place somebody speaks in a meeting: the seat they sit on there. Null when they observe, or somebody else sits there. */
export const speakingPlace = async (tx: Tx, meetingId: string, personId: string): Promise<SpeakingPlace | null> => {
  const rows = await tx.attendance.findMany({ where: { meetingId, personId }, select, orderBy: { seatId: 'asc' } })
  const row = rows.find(({ seat }) => seat && roleGrants(seat.role, 'ask-to-speak'))
  return row ? { personId, name: row.name, organisationName: row.organisation?.name ?? '' } : null
}

/** The place of a seat at the table, whoever sits there, also who only observes: the chair may let anybody speak. */
export const placeOfSeat = async (tx: Tx, meetingId: string, seatId: string): Promise<SpeakingPlace | null> => {
  const row = await tx.attendance.findUnique({ where: { meetingId_seatId: { meetingId, seatId } }, select })
  return row && { personId: row.personId, name: row.name, organisationName: row.organisation?.name ?? '' }
}
