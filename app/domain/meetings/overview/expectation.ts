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

/** Items that wait for the secretary of a body. */
export interface WaitingRow {
  bodyId: string
  body: string
  count: number
}

/** An item of the reader's own organisation that is not handed in: it came back, or its time runs out. */
export interface OwnSubmissionRow {
  id: string
  title: string
  /** The meeting it is for, or its body. */
  where: string
}

/** One thing that is expected of somebody, with the moment it is tied to. */
export type Expectation = { task: MeetingTask; at: Date; meeting: MeetingRow } | { task: 'act'; at: Date; action: ActionRow } | SubmissionExpectation

export type SubmissionExpectation =
  | { task: 'decide'; at: Date; waiting: WaitingRow }
  | { task: 'mend'; at: Date; submission: OwnSubmissionRow }
  /** `at` is the last moment at which it can be handed in. */
  | { task: 'handIn'; at: Date; submission: OwnSubmissionRow }
