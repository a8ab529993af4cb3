import { db } from '~/core/db.server'
import { findLink } from './account-link.server'

/** Whom an invitation welcomes: somebody known, or the first administrator, whom nobody knows yet; null when it has ended. */
export const invitationPage = async (token: string) => {
  const link = await findLink(db, token, 'invitation', 'firstAdministrator')
  if (!link) return null
  const person = link.personId ? await db.person.findUnique({ where: { id: link.personId }, select: { name: true, email: true, locale: true } }) : null
  return { person }
}

/** Whose password a link changes; null when it has ended. */
export const passwordResetPage = async (token: string) => {
  const link = await findLink(db, token, 'passwordReset')
  return link?.personId ? db.person.findUnique({ where: { id: link.personId }, select: { email: true } }) : null
}
