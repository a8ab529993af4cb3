import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError, notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Manager } from '../../actor'
import { personSuspended } from '../accounts.events'
import { mayManage } from '../accounts.policy'
import { withdrawLinks } from '../links/account-link.server'
import { endSessions } from '../sessions/end-sessions.server'
import { requireOtherAdministrator } from './require-other-administrator.server'

/** Shuts somebody out until further notice: every session and every link they were mailed ends now. @throws DomainError 409 for yourself. */
export const suspendPerson = (actor: Manager, { personId }: { personId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    if (personId === actor.personId) throw new DomainError('accounts:person.notYourself')
    const person = await tx.person.findFirst({ where: { id: personId, suspendedAt: null }, select: { isAdministrator: true } })
    if (!person) throw notFound()
    if (person.isAdministrator) await requireOtherAdministrator(tx, personId)
    await tx.person.update({ where: { id: personId }, data: { suspendedAt: clock.now() } })
    await withdrawLinks(tx, personId)
    record(personSuspended(personId))
    await endSessions({ tx, record }, personId)
  })
