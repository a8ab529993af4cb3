import { dateInBrussels } from '~/core/i18n/brussels'
import type { MeetingStatus } from '~prisma/enums'

export type DeliveryState = 'notYet' | 'onTime' | 'deliveredLate' | 'due' | 'late'

export interface Delivery {
  state: DeliveryState
  /** The last day, YYYY-MM-DD in Brussels; null while the meeting has not ended. */
  dueOn: string | null
  /** The day on which the minutes were delivered. */
  deliveredOn: string | null
}

/** Of a meeting: what its minutes are judged by. */
export interface DeliveryFacts {
  status: MeetingStatus
  isPublic: boolean
  closedAt: Date | null
  /** The body's term in days. */
  minutesDays: number
  /** When the first version was approved, and when a version was first published. */
  approvedAt: Date | null
  publishedAt: Date | null
}

/**
 * Whether the minutes of a meeting were delivered in time. They are when they are approved and published; those of a closed meeting, which is
 * never published, when they are approved. No law sets a term: it is the body's own.
 * @param today YYYY-MM-DD in Brussels
 */
export const deliveryOf = ({ isPublic, closedAt, minutesDays, approvedAt, publishedAt }: DeliveryFacts, today: string): Delivery => {
  if (!closedAt) return { state: 'notYet', dueOn: null, deliveredOn: null }
  const dueOn = daysLater(dateInBrussels(closedAt), minutesDays)
  const delivered = publishedAt ?? (isPublic ? null : approvedAt)
  const deliveredOn = delivered && dateInBrussels(delivered)
  if (deliveredOn) return { state: deliveredOn <= dueOn ? 'onTime' : 'deliveredLate', dueOn, deliveredOn }
  return { state: today <= dueOn ? 'due' : 'late', dueOn, deliveredOn: null }
}

/** A calendar date some days later; both YYYY-MM-DD. */
const daysLater = (date: string, days: number): string => {
  const moment = new Date(`${date}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}
