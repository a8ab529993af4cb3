import { change } from '~/core/change.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Manager } from '../../actor'
import { organisationChanged } from '../accounts.events'
import { mayManage } from '../accounts.policy'
import type { OrganisationInput } from './organisation.schema'
import { requireFreeName } from './require-free-name.server'

/** @throws DomainError when the name is taken (field `name`). */
export const updateOrganisation = (actor: Manager, { organisationId, name, kind, email }: OrganisationInput & { organisationId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    await requireFreeName(tx, name, organisationId)
    const { count } = await tx.organisation.updateMany({ where: { id: organisationId }, data: { name, kind, email: email ?? null } })
    if (count === 0) throw notFound()
    record(organisationChanged(organisationId))
  })
