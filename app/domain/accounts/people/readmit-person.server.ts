import { change } from '~/core/change.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Manager } from '../../actor'
import { personReadmitted } from '../accounts.events'
import { mayManage } from '../accounts.policy'

/** Lets a suspended person in again, with the password they had. */
export const readmitPerson = (actor: Manager, { personId }: { personId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    const { count } = await tx.person.updateMany({ where: { id: personId, suspendedAt: { not: null } }, data: { suspendedAt: null } })
    if (count === 0) throw notFound()
    record(personReadmitted(personId))
  })
