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
  const seats = await database.seat.findMany({
    where: { bodyId, startsAt: { lte: startsAt }, OR: [{ endsAt: null }, { endsAt: { gt: startsAt } }] },
    select: { organisationId: true, organisation: { select: { name: true } }, holderId: true, substituteId: true },
    orderBy: [{ organisation: { name: 'asc' } }, { id: 'asc' }],
  })
  const ids = seats.flatMap(({ holderId, substituteId }) => holderId ?? substituteId ?? [])
  const people = await database.person.findMany({ where: { id: { in: ids }, suspendedAt: null }, select: { id: true, name: true, email: true } })
  const found = seats.flatMap(({ organisationId, organisation, holderId, substituteId }) => {
    const who = people.find(({ id }) => id === (holderId ?? substituteId))
    return who ? [{ personId: who.id, organisationId, name: who.name, email: who.email, organisationName: organisation.name }] : []
  })
  return found.filter((one, index) => found.findIndex((other) => other.personId === one.personId) === index)
}
