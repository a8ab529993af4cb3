import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { currentMinute, untilNextChange } from '~/core/until-next-change.server'
import type { Actor } from '../actor'
import { readSession } from '../accounts/session.server'
import { isCurrentAt } from './seats/seat'

type Who = Omit<Actor, 'organisationIds' | 'seats' | 'bodies' | 'guestOf'>

/** The signed-in actor of a Cookie header, with the seats they hold or may take today; null when nobody is signed in. */
export const loadActor = async (cookieHeader: string | null | undefined): Promise<Actor | null> => {
  const session = await readSession(cookieHeader)
  if (!session) return null
  const { expiresAt: _, ...who } = session
  return untilNextChange(`actor/${JSON.stringify(who)}/${currentMinute()}`, () => seated(who))
}

/**
 * A person as an actor, without a session: for what happens on their behalf outside a request (an answer link, the demo's story).
 * @throws DomainError 404 when there is no such person.
 */
export const actorOfPerson = async (personId: string): Promise<Actor> => {
  const person = await db.person.findUnique({ where: { id: personId }, select: { name: true, email: true, locale: true, isAdministrator: true } })
  if (!person) throw notFound()
  return seated({ ...person, personId, sessionPublicId: '' })
}

const seated = async (who: Who): Promise<Actor> => {
  const rows = await db.seat.findMany({
    where: { AND: [{ OR: [{ holderId: who.personId }, { substituteId: who.personId }] }, isCurrentAt(clock.now())], body: { archivedAt: null } },
    select: { id: true, bodyId: true, organisationId: true, role: true, votes: true, weight: true, holderId: true, body: { select: { id: true, name: true, code: true, kind: true, minutesApproval: true } } },
    orderBy: { body: { name: 'asc' } },
  })
  // Who is not on the list by a seat, is there as a guest.
  const guestOf = await db.attendance.findMany({ where: { personId: who.personId, seatId: null }, select: { meetingId: true, itemId: true }, orderBy: { id: 'asc' } })
  const memberships = await db.membership.findMany({ where: { personId: who.personId, OR: [{ endsAt: null }, { endsAt: { gt: clock.now() } }] }, select: { organisationId: true } })
  return {
    ...who,
    organisationIds: [...new Set([...memberships, ...rows].map(({ organisationId }) => organisationId))].sort(),
    guestOf,
    seats: rows.map(({ id, bodyId, organisationId, role, votes, weight, holderId }) => ({
      seatId: id,
      bodyId,
      organisationId,
      role,
      votes,
      weight,
      as: holderId === who.personId ? ('holder' as const) : ('substitute' as const),
    })),
    bodies: [...new Map(rows.map(({ body }) => [body.id, body])).values()],
  }
}
