import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { attemptKey, countAttempt } from './attempts.server'
import { deviceCookie, deviceOf } from './device.server'
import { lucia } from './lucia.server'
import { isPassword } from './password.server'

export interface SignInRequest {
  email: string
  password: string
  /** The Cookie header: of a device that signed in before, perhaps with a session that this one replaces. */
  cookieHeader: string | null
  /** What the sessions list will call this device, e.g. "Firefox op Windows". */
  device: string
}

/**
 * Checks the password and opens a new session.
 * @returns the values of the Set-Cookie headers.
 * @throws DomainError accounts:signIn.wrong (400), the same for an unknown account, or accounts:signIn.tooMany (429).
 */
export const signIn = async ({ email, password, cookieHeader, device }: SignInRequest): Promise<string[]> => {
  const key = attemptKey(email, deviceOf(cookieHeader, email) ?? undefined)
  await change(null, ({ tx }) => countAttempt({ tx }, key, 'accounts:signIn.tooMany'))
  const person = await db.person.findUnique({ where: { email } })
  const isRight = await isPassword(person?.passwordHash, password)
  if (!isRight || !person) throw new DomainError('accounts:signIn.wrong', { status: 400 })
  const replaced = lucia.readSessionCookie(cookieHeader ?? '')
  const session = await lucia.createSession(person.id, { device, passwordHash: person.passwordHash, attemptKey: key, replaced })
  return [lucia.createSessionCookie(session.id).serialize(), deviceCookie(email)]
}
