import { change } from '~/core/change.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Manager } from '../../actor'
import { mayManage } from '../accounts.policy'
import type { MembershipInput } from './membership.schema'
import { startMembership } from './start-membership.server'

/** @throws DomainError at `organisationId` when the person already belongs to it. */
export const addMembership = (actor: Manager, input: MembershipInput & { personId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    const person = await tx.person.findUnique({ where: { id: input.personId }, select: { id: true } })
    if (!person) throw notFound()
    record(await startMembership(tx, input))
  })
