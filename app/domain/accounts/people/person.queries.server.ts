import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Prisma } from '~prisma/client'
import type { Actor } from '../../actor'
import { asPage, pageAfter } from '../../paging'
import { mayManage } from '../accounts.policy'
import { type PersonFilterState, stateOfPerson } from './person'

export interface PersonFilter {
  q?: string | undefined
  organisation?: string | undefined
  /** One of `personFilters`; anything else narrows nothing. */
  state?: string | undefined
  cursor?: string | undefined
}

const currentMemberships = () =>
  ({
    where: { OR: [{ endsAt: null }, { endsAt: { gt: clock.now() } }] },
    select: { id: true, function: true, organisation: { select: { id: true, name: true } } },
    orderBy: { organisation: { name: 'asc' } },
  }) satisfies Prisma.Person$membershipsArgs

const invitations = {
  where: { purpose: 'invitation' },
  select: { expiresAt: true, usedAt: true },
  orderBy: { createdAt: 'desc' },
  take: 1,
} satisfies Prisma.Person$accountLinksArgs

const inState = (state: string | undefined): Prisma.PersonWhereInput => {
  const openLink = { purpose: 'invitation' as const, usedAt: null, expiresAt: { gt: clock.now() } }
  const waiting = { suspendedAt: null, passwordHash: null }
  const filters: Record<PersonFilterState, Prisma.PersonWhereInput> = {
    active: { suspendedAt: null, passwordHash: { not: null } },
    invited: { ...waiting, accountLinks: { some: openLink } },
    withoutInvitation: { ...waiting, accountLinks: { none: openLink } },
    suspended: { suspendedAt: { not: null } },
    administrator: { isAdministrator: true },
  }
  return state && state in filters ? filters[state as PersonFilterState] : {}
}

/** How many people cannot sign in because nobody invited them, or not in time. */
export const countWithoutInvitation = (): Promise<number> => db.person.count({ where: inState('withoutInvitation') })

export const listPeople = async (actor: Actor, { q, organisation, state, cursor }: PersonFilter) => {
  requireAllowed(mayManage(actor))
  const rows = await db.person.findMany({
    where: {
      AND: [
        inState(state),
        q ? { OR: [{ name: { contains: q } }, { email: { contains: q } }] } : {},
        organisation ? { memberships: { some: { ...currentMemberships().where, organisationId: organisation } } } : {},
      ],
    },
    select: {
      id: true,
      name: true,
      email: true,
      isAdministrator: true,
      passwordHash: true,
      suspendedAt: true,
      accountLinks: invitations,
      memberships: currentMemberships(),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...pageAfter(cursor),
  })
  const now = clock.now()
  return asPage(
    rows.map(({ passwordHash, suspendedAt, accountLinks, ...row }) => ({ ...row, state: stateOfPerson({ passwordHash, suspendedAt, accountLinks }, now) })),
  )
}

/** Somebody with their organisations, seats and invitation. @throws DomainError 404 */
export const personPage = async (actor: Actor, personId: string) => {
  requireAllowed(mayManage(actor))
  const now = clock.now()
  const found = await db.person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      email: true,
      locale: true,
      isAdministrator: true,
      passwordHash: true,
      suspendedAt: true,
      accountLinks: invitations,
      memberships: currentMemberships(),
    },
  })
  if (!found) throw notFound()
  const { passwordHash, accountLinks, ...person } = found
  const seats = await db.seat.findMany({
    where: { AND: [{ OR: [{ holderId: personId }, { substituteId: personId }] }, { OR: [{ endsAt: null }, { endsAt: { gt: now } }] }] },
    select: { id: true, role: true, holderId: true, body: { select: { id: true, name: true } }, organisation: { select: { name: true } } },
    orderBy: { body: { name: 'asc' } },
  })
  return {
    ...person,
    state: stateOfPerson({ passwordHash, suspendedAt: person.suspendedAt, accountLinks }, now),
    invitedUntil: accountLinks[0]?.expiresAt ?? null,
    seats: seats.map(({ holderId, ...seat }) => ({ ...seat, as: holderId === personId ? ('holder' as const) : ('substitute' as const) })),
  }
}

/** The name of a person, for the pages below theirs. @throws DomainError 404 */
export const personName = async (actor: Actor, personId: string) => {
  requireAllowed(mayManage(actor))
  const person = await db.person.findUnique({ where: { id: personId }, select: { id: true, name: true } })
  if (!person) throw notFound()
  return person
}

/** What a list to choose somebody from shows: everybody who is not suspended, with where they work. */
export const personOptions = async (actor: Actor): Promise<{ id: string; name: string; organisations: string[] }[]> => {
  requireAllowed(mayManage(actor))
  const people = await db.person.findMany({
    where: { suspendedAt: null },
    select: { id: true, name: true, memberships: currentMemberships() },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return people.map(({ memberships, ...person }) => ({ ...person, organisations: memberships.map(({ organisation }) => organisation.name) }))
}
