import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import { mayManage } from '../accounts/accounts.policy'
import { countWithoutInvitation } from '../accounts/people/person.queries.server'
import type { Actor } from '../actor'
import { isCurrentAt } from './seats/seat'
import { seatFormValues } from './seats/seat-rules.server'

/** Every body with the size of its table. There are a handful per cooperation, so no pages. */
export const listBodies = async (actor: Actor, { q }: { q?: string | undefined }) => {
  requireAllowed(mayManage(actor))
  const bodies = await db.body.findMany({
    where: { archivedAt: null, ...(q && { OR: [{ name: { contains: q } }, { code: { contains: q } }] }) },
    select: {
      id: true,
      name: true,
      code: true,
      kind: true,
      municipality: { select: { name: true } },
      seats: { where: isCurrentAt(clock.now()), select: { role: true, votes: true, holder: { select: { name: true } } } },
    },
    orderBy: [{ kind: 'asc' }, { name: 'asc' }],
  })
  return bodies.map(({ seats, ...body }) => ({
    ...body,
    seats: seats.length,
    votingSeats: seats.filter(({ votes }) => votes).length,
    vacantSeats: seats.filter(({ holder }) => !holder).length,
    chair: seats.find(({ role }) => role === 'chair')?.holder?.name ?? null,
  }))
}

/** A body with its seats: those of today and to come, and those that have ended. @throws DomainError 404 */
export const bodyPage = async (actor: Actor, bodyId: string) => {
  requireAllowed(mayManage(actor))
  const body = await db.body.findUnique({
    where: { id: bodyId },
    include: {
      municipality: { select: { id: true, name: true } },
      seats: {
        select: {
          id: true,
          role: true,
          votes: true,
          weight: true,
          startsAt: true,
          endsAt: true,
          organisation: { select: { id: true, name: true } },
          holder: { select: { id: true, name: true } },
          substitute: { select: { id: true, name: true } },
        },
        orderBy: [{ organisation: { name: 'asc' } }, { startsAt: 'asc' }],
      },
    },
  })
  if (!body) throw notFound()
  const now = clock.now()
  const hasEnded = ({ endsAt }: { endsAt: Date | null }) => endsAt !== null && endsAt <= now
  const { seats, ...facts } = body
  return { ...facts, now, seats: seats.filter((seat) => !hasEnded(seat)), endedSeats: seats.filter(hasEnded) }
}

/** The name of a body, for the pages below it. @throws DomainError 404 */
export const bodyName = async (actor: Actor, bodyId: string) => {
  requireAllowed(mayManage(actor))
  const body = await db.body.findUnique({ where: { id: bodyId }, select: { id: true, name: true } })
  if (!body) throw notFound()
  return body
}

/** A seat as its form shows it. @throws DomainError 404 when it is not of the body, or has ended: then it is history. */
export const seatPage = async (actor: Actor, { bodyId, seatId }: { bodyId: string; seatId: string }) => {
  requireAllowed(mayManage(actor))
  const found = await db.seat.findFirst({
    where: { id: seatId, bodyId, OR: [{ endsAt: null }, { endsAt: { gt: clock.now() } }] },
    include: { body: { select: { id: true, name: true } }, organisation: { select: { name: true } } },
  })
  if (!found) throw notFound()
  const { id, body, organisation, ...seat } = found
  return { body, seat: { id, organisationName: organisation.name, values: seatFormValues(seat) } }
}

/** What the index of the management pages counts, and what asks for attention there. */
export const managementOverview = async (actor: Actor) => {
  requireAllowed(mayManage(actor))
  const seatsNow = isCurrentAt(clock.now())
  const [organisations, people, bodies, seats, vacantSeats, notInvited] = await Promise.all([
    db.organisation.count({ where: { archivedAt: null } }),
    db.person.count({ where: { suspendedAt: null } }),
    db.body.count({ where: { archivedAt: null } }),
    db.seat.count({ where: seatsNow }),
    db.seat.count({ where: { ...seatsNow, holderId: null } }),
    countWithoutInvitation(),
  ])
  return { organisations, people, bodies, seats, vacantSeats, notInvited }
}
