import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import { OrganisationKind } from '~prisma/enums'
import type { Actor } from '../../actor'
import { asPage, pageAfter } from '../../paging'
import { mayManage } from '../accounts.policy'

export interface OrganisationFilter {
  q?: string | undefined
  kind?: string | undefined
  /** `archived` shows those that were put away. */
  state?: string | undefined
  cursor?: string | undefined
}

const isCurrent = () => ({ OR: [{ endsAt: null }, { endsAt: { gt: clock.now() } }] })

export const listOrganisations = async (actor: Actor, { q, kind, state, cursor }: OrganisationFilter) => {
  requireAllowed(mayManage(actor))
  const rows = await db.organisation.findMany({
    where: {
      archivedAt: state === 'archived' ? { not: null } : null,
      ...(q && { name: { contains: q } }),
      ...(kind && kind in OrganisationKind && { kind: kind as OrganisationKind }),
    },
    select: { id: true, name: true, kind: true, email: true, _count: { select: { memberships: { where: isCurrent() }, seats: { where: isCurrent() } } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...pageAfter(cursor),
  })
  return asPage(rows.map(({ _count, ...row }) => ({ ...row, members: _count.memberships, seats: _count.seats })))
}

/** An organisation with who belongs to it and where it sits. @throws DomainError 404 */
export const organisationPage = async (actor: Actor, organisationId: string) => {
  requireAllowed(mayManage(actor))
  const organisation = await db.organisation.findUnique({
    where: { id: organisationId },
    select: {
      id: true,
      name: true,
      kind: true,
      email: true,
      archivedAt: true,
      memberships: { where: isCurrent(), select: { function: true, person: { select: { id: true, name: true } } }, orderBy: { person: { name: 'asc' } } },
      seats: {
        where: isCurrent(),
        select: { id: true, role: true, votes: true, body: { select: { id: true, name: true } }, holder: { select: { name: true } } },
        orderBy: { body: { name: 'asc' } },
      },
    },
  })
  if (!organisation) throw notFound()
  return organisation
}

/** The municipalities a body can belong to. */
export const municipalityOptions = async (actor: Actor) => (await organisationOptions(actor)).filter(({ kind }) => kind === 'municipality')

/** What a list to choose from shows: the organisations in use, by name. */
export const organisationOptions = async (actor: Actor) => {
  requireAllowed(mayManage(actor))
  return db.organisation.findMany({ where: { archivedAt: null }, select: { id: true, name: true, kind: true }, orderBy: { name: 'asc' } })
}
