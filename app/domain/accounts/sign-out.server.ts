import { change } from '~/core/change.server'
import { lucia } from './lucia.server'
import { endSessionOf } from './sessions/end-sessions.server'

/** Ends the session of a Cookie header. @returns the Set-Cookie value that clears the cookie. */
export const signOut = async (cookieHeader: string | null): Promise<string> => {
  const token = lucia.readSessionCookie(cookieHeader ?? '')
  if (token) await change(null, (changing) => endSessionOf(changing, token))
  return lucia.createBlankSessionCookie().serialize()
}
