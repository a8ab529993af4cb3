import { change } from '~/core/change.server'
import { DomainError, notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Manager } from '../../actor'
import { mayManage } from '../accounts.policy'
import { sendInvitation } from './send-invitation.server'

/** Mails (again) the link with which somebody opens their account; an earlier link ends. @throws DomainError 409 for who has an account. */
export const invitePerson = (actor: Manager, { personId }: { personId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    const person = await tx.person.findUnique({ where: { id: personId } })
    if (!person) throw notFound()
    if (person.passwordHash) throw new DomainError('accounts:invitation.notNeeded')
    if (person.suspendedAt) throw new DomainError('accounts:invitation.suspended')
    record(await sendInvitation(tx, person))
  })
