import { clock } from '~/core/clock'
import type { Db } from '~/core/db.server'
import type { Actor } from '../actor'

/** The organisation somebody speaks for in a body: that of their seat there, else the first they belong to; '' for nobody's. */
export const shownOrganisation = async (db: Db, actor: Pick<Actor, 'personId' | 'seats' | 'organisationIds'>, bodyId: string): Promise<string> => {
  const id = actor.seats.find((seat) => seat.bodyId === bodyId)?.organisationId ?? (await ownMembership(db, actor.personId)) ?? actor.organisationIds[0]
  if (!id) return ''
  return (await db.organisation.findUnique({ where: { id }, select: { name: true } }))?.name ?? ''
}

const ownMembership = async (db: Db, personId: string): Promise<string | undefined> => {
  const membership = await db.membership.findFirst({
    where: { personId, OR: [{ endsAt: null }, { endsAt: { gt: clock.now() } }] },
    orderBy: { startsAt: 'asc' },
    select: { organisationId: true },
  })
  return membership?.organisationId
}
