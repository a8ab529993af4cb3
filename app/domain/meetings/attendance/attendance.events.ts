import type { ChangeEvent } from '~/core/change.server'

const event = <Name extends string, Payload extends object>(name: Name, subjectId: string, meetingId: string, payload: Payload) =>
  ({ name, version: 1, subjectId, meetingId, payload }) satisfies ChangeEvent

/** `subjectId` is the seat, or for a guest their line in the list. `bySelf`: announced with the code of the room. */
export const presenceSet = (subjectId: string, meetingId: string, isPresent: boolean, bySelf = false) => event('attendance.presenceSet', subjectId, meetingId, { isPresent, ...(bySelf && { bySelf }) })
export const recusalSet = (subjectId: string, meetingId: string, itemId: string, isRecused: boolean) => event('attendance.recusalSet', subjectId, meetingId, { itemId, isRecused })
export const sitterChanged = (seatId: string, meetingId: string, sitter: { personId: string | null; isSubstitute: boolean }) => event('attendance.sitterChanged', seatId, meetingId, sitter)
export const excusedSet = (seatId: string, meetingId: string, isExcused: boolean) => event('attendance.excusedSet', seatId, meetingId, { isExcused })

export type AttendanceEvent = ReturnType<typeof presenceSet | typeof recusalSet | typeof sitterChanged | typeof excusedSet>
