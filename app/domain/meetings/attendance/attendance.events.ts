import type { ChangeEvent } from '~/core/change.server'

const event = <Name extends string, Payload extends object>(name: Name, subjectId: string, meetingId: string, payload: Payload) =>
  ({ name, version: 1, subjectId, meetingId, payload }) satisfies ChangeEvent

/** A line of the list, and who has the place; null for somebody without an account. */
interface Line {
  id: string
  seatId: string | null
  personId: string | null
}

/** The subject is the seat, or for a guest their line in the list. */
const subjectOf = ({ id, seatId }: Line): string => seatId ?? id

/** `bySelf`: announced with the code of the room. */
export const presenceSet = (line: Line, meetingId: string, isPresent: boolean, bySelf = false) =>
  event('attendance.presenceSet', subjectOf(line), meetingId, { isPresent, personId: line.personId, ...(bySelf && { bySelf }) })
export const recusalSet = (line: Line, meetingId: string, itemId: string, isRecused: boolean) => event('attendance.recusalSet', subjectOf(line), meetingId, { itemId, isRecused, personId: line.personId })
/** `before`: who had the place until now. */
export const sitterChanged = (line: Line, meetingId: string, { personId, isSubstitute }: { personId: string | null; isSubstitute: boolean }) =>
  event('attendance.sitterChanged', subjectOf(line), meetingId, { personId, isSubstitute, before: line.personId })
export const seatFilled = (seatId: string, meetingId: string, sitter: { personId: string | null; isSubstitute: boolean }) => event('attendance.seatFilled', seatId, meetingId, sitter)
export const excusedSet = (seatId: string, meetingId: string, isExcused: boolean) => event('attendance.excusedSet', seatId, meetingId, { isExcused })

export type AttendanceEvent = ReturnType<typeof presenceSet | typeof recusalSet | typeof sitterChanged | typeof seatFilled | typeof excusedSet>
