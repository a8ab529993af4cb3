import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import type { Actor } from '../actor'
import { readSession } from '../accounts/session.server'

/** The signed-in actor of a Cookie header, with the seats they hold or may take today; null when nobody is signed in. */
export const loadActor = async (cookieHeader: string | null | undefined): Promise<Actor | null> => {
  const person = await readSession(cookieHeader)
  if (!person) return null
  const now = clock.now()
  const rows = await db.seat.findMany({
    where: {
      OR: [{ holderId: person.personId }, { substituteId: person.personId }],
      startsAt: { lte: now },
      AND: { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
      body: { archivedAt: null },
    },
    include: { body: { select: { id: true, name: true, code: true } } },
    orderBy: { body: { name: 'asc' } },
  })
  const { expiresAt: _, ...who } = person
  return {
    ...who,
    seats: rows.map(({ id, bodyId, organisationId, role, votes, weight, holderId }) => ({
      seatId: id,
      bodyId,
      organisationId,
      role,
      votes,
      weight,
      as: holderId === person.personId ? ('holder' as const) : ('substitute' as const),
    })),
    bodies: [...new Map(rows.map(({ body }) => [body.id, body])).values()],
  }
}
