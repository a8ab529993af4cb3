import { after, hours } from '~/core/clock'
import type { Answer } from '~prisma/enums'

/** Nobody is reminded twice within this time. */
const interval = hours(12)

/** Reminders made before this moment no longer stand in the way of another. */
export const remindableSince = (now: Date): Date => after(now, -interval)

/** Somebody who has not answered, and was not reminded a moment ago. */
export const canBeReminded = ({ answer, remindedAt }: { answer: Answer | null; remindedAt: Date | null }, now: Date): boolean =>
  answer === null && (remindedAt === null || remindedAt < remindableSince(now))
