import { change } from '~/core/change.server'
import { sha256 } from '~/core/secrets.server'
import { sessionsEnded } from './accounts.events'
import { lucia } from './lucia.server'

/** Ends the session of a Cookie header. @returns the Set-Cookie value that clears the cookie. */
export const signOut = async (cookieHeader: string | null): Promise<string> => {
  const token = lucia.readSessionCookie(cookieHeader ?? '')
  if (token)
    await change(null, async ({ tx, record }) => {
      const session = await tx.session.findUnique({ where: { id: sha256(token) } })
      if (!session) return
      await tx.session.delete({ where: { id: session.id } })
      record(sessionsEnded(session.personId, [session.publicId]))
    })
  return lucia.createBlankSessionCookie().serialize()
}
