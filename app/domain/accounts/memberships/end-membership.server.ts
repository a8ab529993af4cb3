import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Manager } from '../../actor'
import { membershipEnded } from '../accounts.events'
import { mayManage } from '../accounts.policy'

export const endMembership = (actor: Manager, { personId, membershipId }: { personId: string; membershipId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    const now = clock.now()
    const membership = await tx.membership.findFirst({ where: { id: membershipId, personId, OR: [{ endsAt: null }, { endsAt: { gt: now } }] } })
    if (!membership) throw notFound()
    await tx.membership.update({ where: { id: membershipId }, data: { endsAt: now } })
    record(membershipEnded(personId, membership.organisationId))
  })
