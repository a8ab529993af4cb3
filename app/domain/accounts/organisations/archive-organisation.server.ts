import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError, notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Manager } from '../../actor'
import { organisationArchived } from '../accounts.events'
import { mayManage } from '../accounts.policy'

/**
 * Puts an organisation away: it stays in old records, but nobody can be added to it.
 * @throws DomainError 409 while it still has seats or members.
 */
export const archiveOrganisation = (actor: Manager, { organisationId }: { organisationId: string }): Promise<{ name: string }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    const now = clock.now()
    const isCurrent = { OR: [{ endsAt: null }, { endsAt: { gt: now } }] }
    const organisation = await tx.organisation.findFirst({
      where: { id: organisationId, archivedAt: null },
      select: { name: true, _count: { select: { seats: { where: isCurrent }, memberships: { where: isCurrent } } } },
    })
    if (!organisation) throw notFound()
    if (organisation._count.seats + organisation._count.memberships > 0) throw new DomainError('accounts:organisation.stillInUse')
    await tx.organisation.update({ where: { id: organisationId }, data: { archivedAt: now } })
    record(organisationArchived(organisationId))
    return { name: organisation.name }
  })
