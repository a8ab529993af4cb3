import type { CopyStatus, DocumentKind, DocumentLevel, DocumentStatus, MeetingStatus } from '~prisma/enums'

export type { DocumentKind, DocumentLevel, DocumentStatus } from '~prisma/enums'

/** The field of the Yjs document that holds the text. */
export const textField = 'text'

/** An update that is larger is refused: a person types a few bytes at a time, and pastes some pages at most. */
export const maxUpdateBytes = 256 * 1024

/** An update with more new parts than this is refused. */
export const maxUpdateParts = 4_000

/**
 * What is larger than this is tried in a thread of its own before this process reads it: made for it, 13 kB keep a process busy for a quarter of a second, and 52 kB for
 * twenty seconds, as every part is put beside all that stand in the same place. People type less at a time; who pastes a page sends more.
 */
export const triedFromBytes = 1024

/** The log of a document is merged into one update after this many. */
export const compactAfter = 400

/** Every kind but minutes: what people begin by themselves. */
export type PaperKind = Exclude<DocumentKind, 'minutes'>
export const paperKinds = { memo: 'memo', advice: 'advice', regulation: 'regulation', policyVision: 'policyVision', report: 'report' } as const satisfies { [Kind in PaperKind]: Kind }

export type PaperStatus = Extract<DocumentStatus, 'draft' | 'consultation' | 'final' | 'approved'>

/** What may follow on what: nothing follows on approved; a correction is another document. */
const nextStatuses: Record<PaperStatus, readonly PaperStatus[]> = {
  draft: ['consultation', 'final'],
  consultation: ['final', 'draft'],
  final: ['approved', 'draft'],
  approved: [],
}

export const isPaperStatus = (status: DocumentStatus): status is PaperStatus => status in nextStatuses

export const statusesAfter = (status: DocumentStatus): readonly PaperStatus[] => (isPaperStatus(status) ? nextStatuses[status] : [])

/** What somebody may do, each with all that stands before it. `manage`: also rights, status, title and place. */
export const levels = ['none', 'read', 'comment', 'suggest', 'write', 'manage'] as const
export type Level = (typeof levels)[number]

export const isAtLeast = (level: Level, wanted: Level): boolean => levels.indexOf(level) >= levels.indexOf(wanted)

/** The highest of some levels; none when there are none. */
export const highest = (found: readonly Level[]): Level => found.reduce((best, level) => (isAtLeast(level, best) ? level : best), 'none')

/** What one person, everybody of an organisation, or everybody of a body may do: one of the three is filled. */
export interface DocumentRight {
  level: DocumentLevel
  personId: string | null
  organisationId: string | null
  bodyId: string | null
}

/** What policies need to know of a document. Minutes have a meeting and neither owner nor rights of their own. */
export interface DocumentFacts {
  id: string
  kind: DocumentKind
  status: DocumentStatus
  /** The body whose document it is. */
  bodyId: string
  meetingId: string | null
  meetingStatus: MeetingStatus | null
  ownerId: string | null
  rights: DocumentRight[]
  isArchived: boolean
  /** Of an adapted copy: how it stands, and whose text it is a copy of. */
  copy?: { status: CopyStatus; originalId: string; original: Pick<DocumentFacts, 'ownerId' | 'rights'> } | null
}
