import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Manager } from '../../actor'
import { organisationCreated } from '../accounts.events'
import { mayManage } from '../accounts.policy'
import type { OrganisationInput } from './organisation.schema'
import { requireFreeName } from './require-free-name.server'

/** @throws DomainError when the name is taken (field `name`). */
export const createOrganisation = (actor: Manager, { name, kind, email }: OrganisationInput): Promise<{ organisationId: string }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    await requireFreeName(tx, name)
    const id = newId()
    await tx.organisation.create({ data: { id, name, kind, email: email ?? null, createdAt: clock.now() } })
    record(organisationCreated(id, kind))
    return { organisationId: id }
  })
