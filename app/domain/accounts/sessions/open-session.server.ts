import { change } from '~/core/change.server'
import { after, clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { newUnorderedId } from '~/core/ids'
import { sha256 } from '~/core/secrets.server'
import { absoluteLifetime, idleLifetime } from '../account'
import { signedIn } from '../accounts.events'
import { clearAttempts } from '../attempts.server'
import { endSessionOf } from './end-sessions.server'

export interface NewSession {
  token: string
  personId: string
  device: string
  /** The hash that the password was compared with: the session opens only while it is still the person's. */
  passwordHash: string | null
  attemptKey: string
  /** The session this device had until now, which ends. */
  replaced: string | null
}

/** Stores a session, only as the SHA-256 of its token, and forgets the failures before it. @throws DomainError 400 as for a wrong password. */
export const openSession = ({ token, personId, device, passwordHash, attemptKey, replaced }: NewSession): Promise<void> =>
  change({ personId }, async ({ tx, record }) => {
    const person = await tx.person.findFirst({ where: { id: personId, passwordHash, suspendedAt: null }, select: { id: true } })
    if (!person) throw new DomainError('accounts:signIn.wrong', { status: 400 })
    const now = clock.now()
    await tx.session.create({
      data: {
        id: sha256(token),
        publicId: newUnorderedId(),
        personId,
        createdAt: now,
        expiresAt: after(now, idleLifetime),
        absoluteExpiresAt: after(now, absoluteLifetime),
        device,
      },
    })
    await clearAttempts({ tx }, attemptKey)
    record(signedIn(personId))
    if (replaced) await endSessionOf({ tx, record }, replaced)
  })
