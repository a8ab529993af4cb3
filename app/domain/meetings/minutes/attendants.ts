import type { SeatRole } from '~prisma/enums'
import type { Attendant, AttendanceRecord } from './records'

export interface AttendanceRow {
  name: string
  isExcused: boolean
  isSubstitute: boolean
  arrivedAt: Date | null
  leftAt: Date | null
  organisation: { name: string }
  seat: { role: SeatRole }
}

/** An item as it was treated. */
export interface TreatedItem {
  number: string
  startedAt: Date | null
}

const roleOrder: SeatRole[] = ['chair', 'secretary', 'voting', 'advisory', 'observer']

/** The attendance as minutes write it: present people by organisation, with when they came late or left early; then excused and absent. */
export const attendanceOf = (rows: AttendanceRow[], items: TreatedItem[]): AttendanceRecord => {
  const sorted = rows.toSorted(
    (left, right) =>
      roleOrder.indexOf(left.seat.role) - roleOrder.indexOf(right.seat.role) ||
      left.organisation.name.localeCompare(right.organisation.name, 'nl') ||
      left.name.localeCompare(right.name, 'nl'),
  )
  const present = sorted.filter(({ arrivedAt }) => arrivedAt !== null)
  const missing = sorted.filter(({ arrivedAt }) => arrivedAt === null)
  return {
    kind: 'attendance',
    present: [...new Set(present.map((row) => row.organisation.name))].map((organisation) => ({
      organisation,
      people: present.filter((row) => row.organisation.name === organisation).map((row) => attendant(row, items)),
    })),
    excused: missing.filter(({ isExcused }) => isExcused).map(named),
    absent: missing.filter(({ isExcused }) => !isExcused).map(named),
  }
}

const named = ({ name, organisation }: AttendanceRow) => ({ organisation: organisation.name, name })

const attendant = ({ name, seat, isSubstitute, arrivedAt, leftAt }: AttendanceRow, items: TreatedItem[]): Attendant => ({
  name,
  role: seat.role,
  isSubstitute,
  from: arrivedAt && isLate(arrivedAt, items) ? itemAt(arrivedAt, items) : null,
  until: leftAt && itemAt(leftAt, items),
})

/** Late is who came after the first item had been left: while people still come in, nobody is late. */
const isLate = (arrivedAt: Date, items: TreatedItem[]): boolean => {
  const second = inOrder(items)[1]
  return second !== undefined && arrivedAt >= second.startedAt
}

/** The item that was being treated at a moment. */
const itemAt = (moment: Date, items: TreatedItem[]): string | null =>
  inOrder(items).findLast(({ startedAt }) => startedAt <= moment)?.number ?? null

const inOrder = (items: TreatedItem[]) =>
  items
    .filter((item): item is { number: string; startedAt: Date } => item.startedAt !== null)
    .toSorted((left, right) => left.startedAt.getTime() - right.startedAt.getTime())
