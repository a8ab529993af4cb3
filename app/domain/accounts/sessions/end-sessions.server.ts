import type { Change } from '~/core/change.server'
import { sha256 } from '~/core/secrets.server'
import { sessionsEnded } from '../accounts.events'

/** Ends a person's sessions, here and on every socket (the event is heard there); one may be spared. */
export const endSessions = async ({ tx, record }: Change, personId: string, exceptPublicId?: string): Promise<void> => {
  const where = { personId, ...(exceptPublicId && { publicId: { not: exceptPublicId } }) }
  const sessions = await tx.session.findMany({ where, select: { publicId: true } })
  if (sessions.length === 0) return
  await tx.session.deleteMany({ where })
  record(sessionsEnded(personId, sessions.map(({ publicId }) => publicId)))
}

/** Ends the session of a cookie's value, whoever's it is. */
export const endSessionOf = async ({ tx, record }: Change, token: string): Promise<void> => {
  const session = await tx.session.findUnique({ where: { id: sha256(token) }, select: { id: true, personId: true, publicId: true } })
  if (!session) return
  await tx.session.delete({ where: { id: session.id } })
  record(sessionsEnded(session.personId, [session.publicId]))
}
