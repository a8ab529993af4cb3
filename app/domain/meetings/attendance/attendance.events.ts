import type { ChangeEvent } from '~/core/change.server'

export const presenceSet = (seatId: string, meetingId: string, isPresent: boolean) =>
  ({ name: 'attendance.presenceSet', version: 1, subjectId: seatId, meetingId, payload: { isPresent } }) satisfies ChangeEvent & { name: 'attendance.presenceSet' }

export type AttendanceEvent = ReturnType<typeof presenceSet>
