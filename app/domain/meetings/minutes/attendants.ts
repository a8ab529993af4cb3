import type { SeatRole } from '~prisma/enums'
import { type Entry, recusalsOf, type Span, spansOf } from '../attendance/log'
import type { AttendanceRecord, Attendant, AttendingGuest, RecordedProxy } from './records'

export interface AttendanceRow {
  name: string
  isExcused: boolean
  entries: Entry[]
  organisation: { name: string } | null
  /** Where a guest comes from. */
  organisationName: string
  /** Null for a guest. */
  seat: { role: SeatRole } | null
  /** The item a guest is there for, when it is one alone. */
  itemId: string | null
}

/** An item as it was treated. */
export interface TreatedItem {
  id: string
  number: string
  startedAt: Date | null
}

const roleOrder: SeatRole[] = ['chair', 'secretary', 'voting', 'advisory', 'observer']

/** The attendance as minutes write it: present people by organisation, with when they came late or left early; guests; proxies; then excused and absent. */
export const attendanceOf = (rows: AttendanceRow[], proxies: RecordedProxy[], items: TreatedItem[]): AttendanceRecord => {
  const sorted = rows.toSorted(
    (left, right) => rankOf(left) - rankOf(right) || organisationOf(left).localeCompare(organisationOf(right), 'nl') || left.name.localeCompare(right.name, 'nl'),
  )
  const seated = sorted.flatMap((row) => (row.seat ? [{ ...row, role: row.seat.role, people: peopleOf(row.entries) }] : []))
  const present = seated.filter(({ people }) => people.length > 0)
  const missing = seated.filter(({ people }) => people.length === 0)
  const guests = sorted.filter(({ seat }) => !seat).flatMap((row) => peopleOf(row.entries).map((spans) => guest(row, spans, items)))
  return {
    kind: 'attendance',
    present: [...new Set(present.map(organisationOf))].map((organisation) => ({
      organisation,
      people: present.filter((row) => organisationOf(row) === organisation).flatMap(({ role, entries, people }) => people.map((spans) => attendant(role, entries, spans, items))),
    })),
    ...(guests.length > 0 && { guests }),
    ...(proxies.length > 0 && { proxies }),
    excused: missing.filter(({ isExcused }) => isExcused).map(named),
    absent: missing.filter(({ isExcused }) => !isExcused).map(named),
  }
}

const rankOf = ({ seat }: AttendanceRow): number => (seat ? roleOrder.indexOf(seat.role) : roleOrder.length)

const organisationOf = ({ organisation, organisationName }: AttendanceRow): string => organisation?.name ?? organisationName

const named = (row: AttendanceRow) => ({ organisation: organisationOf(row), name: row.name })

/** The people of one place, each with the times they were there: a seat may change hands. */
const peopleOf = (entries: Entry[]): Span[][] => {
  const people = new Map<string, Span[]>()
  for (const span of spansOf(entries)) {
    const key = span.personId ?? span.name
    people.set(key, [...(people.get(key) ?? []), span])
  }
  return [...people.values()]
}

const attendant = (role: SeatRole, entries: Entry[], spans: Span[], items: TreatedItem[]): Attendant => {
  const recused = recusalsOf({ ...spans[0]!, entries })
  const away = items.filter(({ id, startedAt }) => recused.has(id) && startedAt).map(({ number }) => number)
  const gaps = gapsOf(spans, items)
  return {
    name: spans[0]!.name,
    role,
    isSubstitute: spans[0]!.isSubstitute,
    ...fromUntil(spans, items),
    ...(away.length > 0 && { recused: away }),
    ...(gaps.length > 0 && { gaps }),
  }
}

const guest = (row: AttendanceRow, spans: Span[], items: TreatedItem[]): AttendingGuest => {
  const forItem = items.find(({ id }) => id === row.itemId)?.number ?? null
  return { organisation: organisationOf(row), name: spans[0]!.name, forItem, ...(forItem ? { from: null, until: null } : fromUntil(spans, items)) }
}

const fromUntil = (spans: Span[], items: TreatedItem[]) => {
  const [first, last] = [spans[0]!, spans.at(-1)!]
  return { from: isLate(first.from, items) ? itemAt(first.from, items) : null, until: last.until && itemAt(last.until, items) }
}

/** When somebody went out and came back later. */
const gapsOf = (spans: Span[], items: TreatedItem[]) =>
  spans.slice(1).flatMap((span, index) => {
    const [from, until] = [itemAt(spans[index]!.until!, items), itemAt(span.from, items)]
    return from && until ? [{ from, until }] : []
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
    .filter((item): item is TreatedItem & { startedAt: Date } => item.startedAt !== null)
    .toSorted((left, right) => left.startedAt.getTime() - right.startedAt.getTime())
