import type { DocumentStatus, MeetingStatus } from '~prisma/enums'

export type { DocumentStatus } from '~prisma/enums'

/** The field of the Yjs document that holds the text. */
export const textField = 'text'

/** An update that is larger is refused: a person types a few bytes at a time, and pastes some pages at most. */
export const maxUpdateBytes = 256 * 1024

/** An update with more new parts than this is refused: made for it, 10,000 keep everybody waiting for half a second, this many for less than 0.1 s. */
export const maxUpdateParts = 4_000

/** The log of a document is merged into one update after this many. */
export const compactAfter = 400

/** What policies need to know of a document. */
export interface DocumentFacts {
  id: string
  status: DocumentStatus
  /** The body whose document it is. */
  bodyId: string
  meetingId: string
  meetingStatus: MeetingStatus
}
