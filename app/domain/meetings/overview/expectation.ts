import type { Answer, DocumentStatus, MeetingStatus } from '~prisma/enums'

export interface AnswerCounts {
  answered: number
  present: number
  excused: number
  total: number
}

/** A meeting as the overview needs it. */
export interface MeetingRow {
  id: string
  bodyId: string
  title: string
  startsAt: Date
  place: string
  status: MeetingStatus
  isPublic: boolean
  /** The minutes being written, or corrected; null when nobody writes. */
  minutesStatus: DocumentStatus | null
  isInvited: boolean
  myAnswer: Answer | null
  /** Only for who may read the answers. */
  answers: AnswerCounts | null
}

export interface ActionRow {
  id: string
  description: string
  /** YYYY-MM-DD */
  dueOn: string
  decisionNumber: string | null
}

/** What a meeting asks of somebody. */
export type MeetingTask = 'join' | 'open' | 'attend' | 'answer' | 'prepare' | 'write' | 'approve' | 'publish'

/** One thing that is expected of somebody, with the moment it is tied to. */
export type Expectation = { task: MeetingTask; at: Date; meeting: MeetingRow } | { task: 'act'; at: Date; action: ActionRow }
