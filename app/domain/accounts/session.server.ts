import { after, clock } from '~/core/clock'
import { idleLifetime, renewalInterval } from './account'
import { lucia, moveEnd } from './lucia.server'

export interface SignedIn {
  personId: string
  name: string
  email: string
  locale: 'nl' | 'en'
  isAdministrator: boolean
  sessionPublicId: string
  expiresAt: Date
}

/**
 * Who a Cookie header belongs to, or null. Using a session moves its idle end, at most once in five minutes and never past its absolute end
 * (Lucia itself renews late and knows no absolute lifetime).
 */
export const readSession = async (cookieHeader: string | null | undefined): Promise<SignedIn | null> => {
  const token = lucia.readSessionCookie(cookieHeader ?? '')
  if (!token || token.length > 200) return null
  const { session, user } = await lucia.validateSession(token)
  if (!session || user.suspendedAt) return null
  const now = clock.now()
  if (session.expiresAt <= now || !session.absoluteExpiresAt || session.absoluteExpiresAt <= now) return null
  const wanted = new Date(Math.min(after(now, idleLifetime).getTime(), session.absoluteExpiresAt.getTime()))
  if (wanted.getTime() - session.expiresAt.getTime() > renewalInterval) await moveEnd(token, wanted)
  const { name, email, locale, isAdministrator, id: personId } = user
  return { personId, name, email, locale, isAdministrator, sessionPublicId: session.publicId ?? '', expiresAt: session.expiresAt }
}
