import type { ChangeEvent } from '~/core/change.server'

const event = <Name extends string, Payload extends object>(name: Name, meetingId: string, payload: Payload) =>
  ({ name, version: 1, subjectId: meetingId, meetingId, payload }) satisfies ChangeEvent

export const meetingCreated = (meetingId: string, bodyId: string) => event('meeting.created', meetingId, { bodyId })
export const meetingUpdated = (meetingId: string) => event('meeting.updated', meetingId, {})
export const meetingCancelled = (meetingId: string) => event('meeting.cancelled', meetingId, {})

export type MeetingEvent = ReturnType<typeof meetingCreated | typeof meetingUpdated | typeof meetingCancelled>
