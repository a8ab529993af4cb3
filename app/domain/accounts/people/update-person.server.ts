import { change } from '~/core/change.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Manager } from '../../actor'
import { personChanged } from '../accounts.events'
import { mayManage } from '../accounts.policy'
import { withdrawLinks } from '../links/account-link.server'
import type { PersonInput } from './person.schema'
import { requireFreeEmail } from './require-free-email.server'
import { requireOtherAdministrator } from './require-other-administrator.server'

/**
 * A new address ends the links that were mailed to the old one.
 * @throws DomainError when the address is taken (field `email`) or no administrator would be left (field `isAdministrator`).
 */
export const updatePerson = (actor: Manager, { personId, name, email, locale, isAdministrator }: PersonInput & { personId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    const person = await tx.person.findUnique({ where: { id: personId }, select: { email: true, isAdministrator: true } })
    if (!person) throw notFound()
    await requireFreeEmail(tx, email, personId)
    if (person.isAdministrator && !isAdministrator) await requireOtherAdministrator(tx, personId, 'isAdministrator')
    if (person.email !== email) await withdrawLinks(tx, personId)
    await tx.person.update({ where: { id: personId }, data: { name, email, locale, isAdministrator } })
    record(personChanged(personId, isAdministrator))
  })
