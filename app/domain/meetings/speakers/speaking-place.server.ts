import type { Tx } from '~/core/db.server'
import { entryColumns } from '../attendance/log'
import { mayAskFrom } from './may-ask'

export interface SpeakingPlace {
  personId: string | null
  name: string
  organisationName: string
}

const select = {
  meetingId: true,
  personId: true,
  name: true,
  organisationName: true,
  itemId: true,
  entries: { select: entryColumns },
  organisation: { select: { name: true } },
  seat: { select: { role: true } },
} as const

const placeOf = ({ personId, name, organisation, organisationName }: SpeakingPlace & { organisation: { name: string } | null }): SpeakingPlace => ({
  personId,
  name,
  organisationName: organisation?.name ?? organisationName,
})

/** From which place somebody may ask to speak on an item: a seat they sit on, or their place as a guest. Null when there is none. */
export const speakingPlace = async (tx: Tx, meetingId: string, itemId: string, personId: string): Promise<SpeakingPlace | null> => {
  const item = await tx.agendaItem.findUniqueOrThrow({ where: { id: itemId }, select: { id: true, parentId: true } })
  const rows = await tx.attendance.findMany({ where: { meetingId, personId }, select, orderBy: { id: 'asc' } })
  const row = rows.find((line) => mayAskFrom(line, item))
  return row ? placeOf(row) : null
}

/** Anybody of the attendance list, also who only observes: the chair may let anybody speak. */
export const placeOfLine = async (tx: Tx, meetingId: string, attendanceId: string): Promise<SpeakingPlace | null> => {
  const row = await tx.attendance.findUnique({ where: { id: attendanceId }, select })
  return row?.meetingId === meetingId ? placeOf(row) : null
}
