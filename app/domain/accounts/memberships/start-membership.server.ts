import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import { membershipAdded } from '../accounts.events'
import type { MembershipInput } from './membership.schema'

/** A membership that had ended starts again. @throws DomainError at `organisationId` when it runs already or the organisation is put away. */
export const startMembership = async (tx: Tx, input: MembershipInput & { personId: string }) => {
  const { personId, organisationId, function: role } = input
  const organisation = await tx.organisation.findFirst({ where: { id: organisationId, archivedAt: null }, select: { id: true } })
  if (!organisation) throw new DomainError('errors:choiceInvalid', { field: 'organisationId' })
  const now = clock.now()
  const earlier = await tx.membership.findUnique({ where: { personId_organisationId: { personId, organisationId } } })
  if (earlier && (!earlier.endsAt || earlier.endsAt > now)) throw new DomainError('accounts:membership.exists', { field: 'organisationId' })
  if (earlier) await tx.membership.update({ where: { id: earlier.id }, data: { function: role, startsAt: now, endsAt: null } })
  else await tx.membership.create({ data: { id: newId(), personId, organisationId, function: role, startsAt: now } })
  return membershipAdded(personId, organisationId)
}
