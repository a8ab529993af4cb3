import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'
import { passwordChanged } from '../accounts.events'
import { attemptKey, clearAttempts, countAttempt } from '../attempts.server'
import { withdrawLinks } from '../links/account-link.server'
import { hashPassword, isPassword } from '../password.server'
import { endSessions } from '../sessions/end-sessions.server'

/**
 * Changes the actor's own password and ends their sessions on other devices.
 * @throws DomainError at `currentPassword`: 400 when it is wrong, 429 after ten wrong ones in a quarter of an hour.
 */
export const changePassword = async (actor: Actor, { currentPassword, password }: { currentPassword: string; password: string }): Promise<void> => {
  const key = attemptKey(actor.email, actor.sessionPublicId)
  await change(actor, ({ tx }) => countAttempt({ tx }, key, 'accounts:password.tooMany'))
  const { passwordHash: before } = await db.person.findUniqueOrThrow({ where: { id: actor.personId }, select: { passwordHash: true } })
  if (!(await isPassword(before, currentPassword))) throw new DomainError('accounts:password.wrong', { status: 400, field: 'currentPassword' })
  const passwordHash = await hashPassword(password)
  await change(actor, async ({ tx, record }) => {
    const { count } = await tx.person.updateMany({ where: { id: actor.personId, passwordHash: before }, data: { passwordHash } })
    if (count === 0) throw new DomainError('errors:stale')
    await clearAttempts({ tx }, key)
    await withdrawLinks(tx, actor.personId)
    record(passwordChanged(actor.personId))
    await endSessions({ tx, record }, actor.personId, actor.sessionPublicId)
  })
}
