import type { Change } from '~/core/change.server'
import { sessionsEnded } from '../accounts.events'

/** Ends a person's sessions, here and on every socket (the event is heard there); one may be spared. */
export const endSessions = async ({ tx, record }: Change, personId: string, exceptPublicId?: string): Promise<void> => {
  const where = { personId, ...(exceptPublicId && { publicId: { not: exceptPublicId } }) }
  const sessions = await tx.session.findMany({ where, select: { publicId: true } })
  if (sessions.length === 0) return
  await tx.session.deleteMany({ where })
  record(sessionsEnded(personId, sessions.map(({ publicId }) => publicId)))
}
