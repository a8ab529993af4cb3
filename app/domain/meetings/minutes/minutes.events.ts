import type { ChangeEvent } from '~/core/change.server'

const event = <Name extends string, Payload extends object>(name: Name, meetingId: string, payload: Payload) =>
  ({ name, version: 1, subjectId: meetingId, meetingId, payload }) satisfies ChangeEvent

export const minutesSubmitted = (meetingId: string, documentId: string) => event('minutes.submitted', meetingId, { documentId })
export const minutesReturned = (meetingId: string, documentId: string) => event('minutes.returned', meetingId, { documentId })
export const minutesApproved = (meetingId: string, version: number, sha256: string, viaItemId: string | null) =>
  event('minutes.approved', meetingId, { version, sha256, viaItemId })
export const minutesPublished = (meetingId: string, version: number, publicSha256: string) => event('minutes.published', meetingId, { version, publicSha256 })
/** The approved version stays; its correction is being written. */
export const minutesReopened = (meetingId: string, corrects: number) => event('minutes.reopened', meetingId, { corrects })

export type MinutesEvent = ReturnType<
  typeof minutesSubmitted | typeof minutesReturned | typeof minutesApproved | typeof minutesPublished | typeof minutesReopened
>
