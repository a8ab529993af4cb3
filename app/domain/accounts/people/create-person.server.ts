import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Manager } from '../../actor'
import { normaliseEmail } from '../account'
import { personCreated } from '../accounts.events'
import { mayManage } from '../accounts.policy'
import { sendInvitation } from '../invitations/send-invitation.server'
import { startMembership } from '../memberships/start-membership.server'
import type { NewPersonInput } from './person.schema'
import { requireFreeEmail } from './require-free-email.server'

/** Makes a person without a password: an invitation lets them choose one. @throws DomainError when the address is taken (field `email`). */
export const createPerson = (actor: Manager, input: NewPersonInput): Promise<{ personId: string }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    const { name, locale = 'nl', isAdministrator = false, organisationId, function: role, invite } = input
    const email = normaliseEmail(input.email)
    await requireFreeEmail(tx, email)
    const personId = newId()
    await tx.person.create({ data: { id: personId, name, email, locale, isAdministrator, createdAt: clock.now() } })
    record(personCreated(personId, isAdministrator))
    if (organisationId && role) record(await startMembership(tx, { personId, organisationId, function: role }))
    if (invite) record(await sendInvitation(tx, { id: personId, email }))
    return { personId }
  })
