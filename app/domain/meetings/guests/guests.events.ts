import type { ChangeEvent } from '~/core/change.server'

const event = <Name extends string, Payload extends object>(name: Name, subjectId: string, meetingId: string, payload: Payload) =>
  ({ name, version: 1, subjectId, meetingId, payload }) satisfies ChangeEvent

/** `subjectId` is the guest's line in the attendance list. `personId`: when they have an account. */
export const guestAdded = (id: string, meetingId: string, payload: { personId: string | null; itemId: string | null }) => event('guest.added', id, meetingId, payload)
export const guestRemoved = (id: string, meetingId: string, payload: { personId: string | null }) => event('guest.removed', id, meetingId, payload)

export type GuestsEvent = ReturnType<typeof guestAdded | typeof guestRemoved>
