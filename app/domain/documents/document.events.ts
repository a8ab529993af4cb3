import type { ChangeEvent } from '~/core/change.server'
import type { DocumentStatus } from './document'

const event = <Name extends string, Payload extends object>(name: Name, documentId: string, meetingId: string, payload: Payload) =>
  ({ name, version: 1, subjectId: documentId, meetingId, payload }) satisfies ChangeEvent

/** Who may write may be different from now on. */
export const documentStatusChanged = (documentId: string, meetingId: string, status: DocumentStatus) => event('document.statusChanged', documentId, meetingId, { status })

/** The server itself wrote in the text: those who have it open must hear of it. What people type records no event. */
export const documentEdited = (documentId: string, meetingId: string) => event('document.edited', documentId, meetingId, {})

export type DocumentsEvent = ReturnType<typeof documentStatusChanged | typeof documentEdited>
