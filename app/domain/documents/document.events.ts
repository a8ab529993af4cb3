import type { ChangeEvent } from '~/core/change.server'
import type { DocumentKind, DocumentStatus } from './document'

/** The meeting is that of minutes; papers have none. */
const event = <Name extends string, Payload extends object>(name: Name, documentId: string, meetingId: string | null, payload: Payload) =>
  ({ name, version: 1, subjectId: documentId, ...(meetingId && { meetingId }), payload }) satisfies ChangeEvent

/** A paper was begun. */
export const documentCreated = (documentId: string, bodyId: string, kind: DocumentKind) => event('document.created', documentId, null, { bodyId, kind })

/** Its title, folder or owner is another, or it went to or came from the archive. */
export const documentChanged = (documentId: string) => event('document.changed', documentId, null, {})

/** Who may write may be different from now on. */
export const documentStatusChanged = (documentId: string, meetingId: string | null, status: DocumentStatus) => event('document.statusChanged', documentId, meetingId, { status })

/** Who may read, comment, suggest or write is different from now on. */
export const documentRightsChanged = (documentId: string) => event('document.rightsChanged', documentId, null, {})

/** A link for somebody without an account was made or taken back. */
export const documentLinkMade = (documentId: string, linkId: string) => event('document.linkMade', documentId, null, { linkId })
export const documentLinkRevoked = (documentId: string, linkId: string) => event('document.linkRevoked', documentId, null, { linkId })

/** `sha256` says which content it was. */
export const documentFileAdded = (documentId: string, fileId: string, sha256: string) => event('document.fileAdded', documentId, null, { fileId, sha256 })
export const documentFileWithdrawn = (documentId: string, fileId: string) => event('document.fileWithdrawn', documentId, null, { fileId })

/** The server itself wrote in the text: those who have it open must hear of it. What people type records no event. */
export const documentEdited = (documentId: string, meetingId: string | null) => event('document.edited', documentId, meetingId, {})

/** The text was kept as it stood. */
export const documentVersionMade = (documentId: string, number: number, sha256: string) => event('document.versionMade', documentId, null, { number, sha256 })

export type DocumentsEvent = ReturnType<
  | typeof documentCreated
  | typeof documentChanged
  | typeof documentStatusChanged
  | typeof documentRightsChanged
  | typeof documentLinkMade
  | typeof documentLinkRevoked
  | typeof documentFileAdded
  | typeof documentFileWithdrawn
  | typeof documentEdited
  | typeof documentVersionMade
>
