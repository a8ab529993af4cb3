import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { invitationAccepted } from '../accounts.events'
import { requireLink, useLink } from '../links/account-link.server'
import { hashPassword } from '../password.server'

/** Opens the account of who was invited, with the password they chose. @throws DomainError 410 when the link has ended. */
export const acceptInvitation = async ({ token, password }: { token: string; password: string }): Promise<{ email: string }> => {
  await requireLink(db, token, 'invitation')
  const passwordHash = await hashPassword(password)
  return change(null, async ({ tx, record }) => {
    const link = await requireLink(tx, token, 'invitation')
    await useLink(tx, link)
    const { id, email } = await tx.person.update({ where: { id: link.personId! }, data: { passwordHash } })
    record(invitationAccepted(id))
    return { email }
  })
}
