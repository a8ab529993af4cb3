import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { passwordChanged } from '../accounts.events'
import { attemptKey, clearAttempts } from '../attempts.server'
import { deviceOf } from '../device.server'
import { requireLink, useLink, withdrawLinks } from '../links/account-link.server'
import { hashPassword } from '../password.server'
import { endSessions } from '../sessions/end-sessions.server'

/** Sets the new password of who followed a mailed link, and ends all their sessions. @throws DomainError 410 when the link has ended. */
export const resetPassword = async ({ token, password, cookieHeader }: { token: string; password: string; cookieHeader: string | null }): Promise<void> => {
  await requireLink(db, token, 'passwordReset')
  const passwordHash = await hashPassword(password)
  await change(null, async ({ tx, record }) => {
    const link = await requireLink(tx, token, 'passwordReset')
    await useLink(tx, link)
    const { id, email } = await tx.person.update({ where: { id: link.personId! }, data: { passwordHash } })
    await withdrawLinks(tx, id)
    for (const device of [undefined, deviceOf(cookieHeader, email) ?? undefined]) await clearAttempts({ tx }, attemptKey(email, device))
    record(passwordChanged(id))
    await endSessions({ tx, record }, id)
  })
}
