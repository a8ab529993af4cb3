import type { MeetingStatus } from '~prisma/enums'

/** What policies need to know of a meeting. */
export interface MeetingFacts {
  id: string
  bodyId: string
  status: MeetingStatus
  isPublic: boolean
  /** Whether the people were ever told of it. A meeting may be cancelled before that. */
  wasConvened: boolean
}

/** Select these of a meeting to make MeetingFacts. */
export const meetingFactColumns = { id: true, bodyId: true, status: true, isPublic: true, convenedAt: true } as const

/** The facts of a row that has them. */
export const factsOf = ({ id, bodyId, status, isPublic, convenedAt }: Omit<MeetingFacts, 'wasConvened'> & { convenedAt: Date | null }): MeetingFacts => ({
  id,
  bodyId,
  status,
  isPublic,
  wasConvened: convenedAt !== null,
})

/** The way of a meeting, in order. `cancelled` leaves it. */
export const meetingSteps = ['preparation', 'convened', 'running', 'minutes', 'approved', 'published'] as const satisfies readonly MeetingStatus[]

/** Date, place and agenda can be changed. */
export const isEditable = (status: MeetingStatus): boolean => status === 'preparation' || status === 'convened'

/** An answer can be given or changed: until the meeting opens. */
export const isAnswerable = (status: MeetingStatus): boolean => status === 'convened'

/** Something changed after convening, and the people convened have not been told. */
export const hasUnsentChanges = (meeting: { status: MeetingStatus; changedAt: Date | null }): boolean => meeting.status === 'convened' && meeting.changedAt !== null
