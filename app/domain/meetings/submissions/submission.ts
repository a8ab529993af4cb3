import { dateInBrussels, fromBrussels } from '~/core/i18n/brussels'
import type { SubmissionStatus } from '~prisma/enums'

/** What policies need to know of a submitted item. */
export interface SubmissionFacts {
  id: string
  bodyId: string
  organisationId: string
  status: SubmissionStatus
  /** Whether it was ever handed in: until then only its organisation knows of it. */
  wasSubmitted: boolean
}

/** Its own people may still change what it says. */
export const isEditable = (status: SubmissionStatus): boolean => status === 'draft' || status === 'returned'

/** It waits for the secretary's word. */
export const isWaiting = (status: SubmissionStatus): boolean => status === 'submitted'

/** It may be put on an agenda. */
export const isPlaceable = (status: SubmissionStatus): boolean => status === 'submitted' || status === 'accepted'

/** Nothing more happens with it. */
export const isSettled = (status: SubmissionStatus): boolean => status === 'placed' || status === 'withdrawn'

/**
 * Until when items may be submitted for a meeting: the end of the day, in Brussels, that is so many days before the day of the meeting.
 * @returns the last day (YYYY-MM-DD) and the moment at which it is over.
 */
export const submissionDeadline = (startsAt: Date, days: number): { lastDay: string; endsAt: Date } => {
  const dayOfMeeting = dateInBrussels(startsAt)
  const lastDay = shift(dayOfMeeting, -days)
  return { lastDay, endsAt: fromBrussels(shift(lastDay, 1), '00:00') }
}

/** A calendar date so many days further. */
const shift = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
