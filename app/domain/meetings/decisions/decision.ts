import type { DocumentStatus, ItemOutcome, MeetingStatus } from '~prisma/enums'

/** What the policies of this room need to know of the item and its meeting. */
export interface RecordingFacts {
  bodyId: string
  meetingStatus: MeetingStatus
  /** The draft minutes, once the meeting is closed. */
  minutesStatus: DocumentStatus | null
}

/** What the policies need to know to show a decision. */
export interface DecisionFacts {
  bodyId: string
  /** Its item, or the item above it, is a closed one. */
  isClosed: boolean
}

/** WO-ICH-2026-014: the body, the year of the meeting, and a serial number within both. */
export const decisionNumber = (bodyCode: string, year: number, serial: number): string => `${bodyCode}-${year}-${String(serial).padStart(3, '0')}`

/** Records stay open while the meeting runs, and after it for as long as its minutes are a draft: afterwards they are what the minutes say. */
export const isRecording = ({ meetingStatus, minutesStatus }: RecordingFacts): boolean =>
  meetingStatus === 'running' || (meetingStatus === 'minutes' && (minutesStatus === null || minutesStatus === 'draft'))

const adviceOutcomes: ItemOutcome[] = ['adviceFavourable', 'adviceConditional', 'adviceUnfavourable', 'adviceNone']

/** A decision makes the item "decided", unless what was decided is an advice. */
export const outcomeAfterDecision = (outcome: ItemOutcome | null): ItemOutcome => (outcome && adviceOutcomes.includes(outcome) ? outcome : 'decided')
