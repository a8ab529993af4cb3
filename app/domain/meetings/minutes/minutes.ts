import type { DocumentStatus, MeetingStatus, MinutesApproval } from '~prisma/enums'

export type { MinutesApproval } from '~prisma/enums'

/** What policies need to know of the minutes of a meeting. */
export interface MinutesFacts {
  meetingId: string
  bodyId: string
  meetingStatus: MeetingStatus
  /** Whether the people were ever told of the meeting: it may be cancelled before that. */
  wasConvened: boolean
  approval: MinutesApproval
  /** The document in which they are written; null until the meeting is closed. */
  document: { id: string; status: DocumentStatus; correctionNote: string } | null
  /** The newest approved version. */
  latest: { version: number; sha256: string; publicSha256: string; isPublished: boolean } | null
}

/** Where the minutes are on their way. A correction goes the same way again, beside the approved version. */
export type MinutesStage = 'none' | 'draft' | 'submitted' | 'approved' | 'published'

export const stageOf = ({ document, latest }: Pick<MinutesFacts, 'document' | 'latest'>): MinutesStage => {
  if (!document) return 'none'
  if (document.status === 'draft' || document.status === 'submitted') return document.status
  return latest?.isPublished ? 'published' : 'approved'
}

/** An item of a later meeting through which minutes are approved. */
export interface ApprovalItem {
  itemId: string
  meetingId: string
  bodyId: string
  meetingStatus: MeetingStatus
}
