import type { ChangeEvent } from '~/core/change.server'

const event = <Name extends string, Payload extends object>(name: Name, meetingId: string, subjectId: string, payload: Payload) =>
  ({ name, version: 1, subjectId, meetingId, payload }) satisfies ChangeEvent

export const itemAdded = (meetingId: string, itemId: string) => event('agenda.itemAdded', meetingId, itemId, {})
/** By whoever leads the running meeting, with the consent of those present. */
export const itemAddedInMeeting = (meetingId: string, itemId: string) => event('agenda.itemAddedInMeeting', meetingId, itemId, { hasConsent: true })
export const itemUpdated = (meetingId: string, itemId: string) => event('agenda.itemUpdated', meetingId, itemId, {})
export const itemMoved = (meetingId: string, itemId: string, parentId: string | null, position: number) =>
  event('agenda.itemMoved', meetingId, itemId, { parentId, position })
export const itemRemoved = (meetingId: string, itemId: string) => event('agenda.itemRemoved', meetingId, itemId, {})
/** `added` and `removed` are ids of subjects. */
export const itemTagged = (meetingId: string, itemId: string, added: string[], removed: string[]) => event('agenda.itemTagged', meetingId, itemId, { added, removed })
export const attachmentAdded = (meetingId: string, attachmentId: string, itemId: string, sha256: string) =>
  event('agenda.attachmentAdded', meetingId, attachmentId, { itemId, sha256 })
/** `documentId` is that of the paper, when it was a version of one. */
export const attachmentWithdrawn = (meetingId: string, attachmentId: string, itemId: string, documentId?: string) => event('agenda.attachmentWithdrawn', meetingId, attachmentId, { itemId, ...(documentId && { documentId }) })

/** A version of a paper stands with an item; `sha256` is that of its text. */
export const paperAdded = (meetingId: string, attachmentId: string, payload: { itemId: string; documentId: string; number: number; sha256: string }) => event('agenda.paperAdded', meetingId, attachmentId, payload)

export type AgendaEvent = ReturnType<typeof itemAdded | typeof itemAddedInMeeting | typeof itemUpdated | typeof itemMoved | typeof itemRemoved | typeof itemTagged | typeof attachmentAdded | typeof attachmentWithdrawn | typeof paperAdded>
