import type { Tx } from '~/core/db.server'
import { queueMail } from '~/core/mail.server'
import { personInvited } from '../accounts.events'
import { makeLink } from '../links/account-link.server'

/** Mails a person the link with which they choose a password. */
export const sendInvitation = async (tx: Tx, person: { id: string; email: string }) => {
  const linkId = await makeLink(tx, 'invitation', person.id)
  await queueMail(tx, { kind: 'accounts.invitation', to: person.email, payload: { linkId } })
  return personInvited(person.id)
}
