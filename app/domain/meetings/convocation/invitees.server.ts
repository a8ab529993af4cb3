import type { Db } from '~/core/db.server'

export interface Convened {
  personId: string
  organisationId: string
  name: string
  email: string
  organisationName: string
}

/**
 * Who is to be convened to a meeting of a body: the holder of each seat that counts on the day of the meeting, or its substitute while nobody
 * holds it. Somebody with several seats is convened once; a suspended account is not.
 */
export const whoIsConvened = async (database: Db, { bodyId, startsAt }: { bodyId: string; startsAt: Date }): Promise<Convened[]> => {
  const person = { select: { id: true, name: true, email: true, suspendedAt: true } } as const
  const seats = await database.seat.findMany({
    where: { bodyId, startsAt: { lte: startsAt }, OR: [{ endsAt: null }, { endsAt: { gt: startsAt } }] },
    select: { organisationId: true, organisation: { select: { name: true } }, holder: person, substitute: person },
    orderBy: [{ organisation: { name: 'asc' } }, { id: 'asc' }],
  })
  const found = seats.flatMap(({ organisationId, organisation, holder, substitute }) => {
    const who = holder ?? substitute
    return who && !who.suspendedAt ? [{ personId: who.id, organisationId, name: who.name, email: who.email, organisationName: organisation.name }] : []
  })
  return found.filter((one, index) => found.findIndex((other) => other.personId === one.personId) === index)
}
