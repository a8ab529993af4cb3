import { change } from '~/core/change.server'
import { after, clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newUnorderedId } from '~/core/ids'
import { sha256 } from '~/core/secrets.server'
import { failureLimit, failureWindow } from './account'
import { signedIn } from './accounts.events'
import { deviceCookie, deviceOf } from './device.server'
import { lucia } from './lucia.server'
import { isPassword } from './password.server'

export interface SignInRequest {
  email: string
  password: string
  /** The Cookie header, for a device that signed in before. */
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
  const key = sha256([email, deviceOf(cookieHeader, email) ?? ''].join('\n'))
  await countAttempt(key)
  const person = await db.person.findUnique({ where: { email } })
  const isRight = await isPassword(person?.passwordHash, password)
  if (!isRight || !person || person.suspendedAt) throw new DomainError('accounts:signIn.wrong', { status: 400 })
  const session = await lucia.createSession(person.id, { device })
  await change({ personId: person.id }, async ({ tx, record }) => {
    await tx.signInFailure.deleteMany({ where: { key } })
    record(signedIn(person.id))
  })
  return [lucia.createSessionCookie(session.id).serialize(), deviceCookie(email)]
}

/** Counts the attempt as a failure beforehand, in one transaction with the check, so that parallel guesses do not slip through. */
const countAttempt = (key: string): Promise<void> =>
  change(null, async ({ tx }) => {
    const now = clock.now()
    const failures = await tx.signInFailure.count({ where: { key, at: { gt: after(now, -failureWindow) } } })
    if (failures >= failureLimit) throw new DomainError('accounts:signIn.tooMany', { status: 429 })
    await tx.signInFailure.create({ data: { id: newUnorderedId(), key, at: now } })
  })
