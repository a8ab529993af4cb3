import { clock } from '~/core/clock'
import type { Db } from '~/core/db.server'
import { SeatRole } from '~prisma/enums'
import type { PersonWhereInput } from '~prisma/models'
import { isCurrentAt } from '../bodies/seats/seat'
import { type Permission, roleGrants } from '../permissions'
import type { DocumentFacts } from './document'

type Facts = Pick<DocumentFacts, 'kind' | 'bodyId' | 'ownerId' | 'rights' | 'copy'>

interface NamedPerson {
  id: string
  name: string
  organisation: string
}

/** More people than this are not offered by name. */
const mostReaders = 500

/** Who may read a document today (mayReadDocument), by name, with the organisation they are shown with. */
export const documentReaders = (db: Db, document: Facts): Promise<NamedPerson[]> =>
  named(db, document.kind === 'minutes' ? [seated([document.bodyId], 'read-minutes-draft')] : [...ofPaper(document), ...(document.copy ? writersOf({ bodyId: document.bodyId, ...document.copy.original }) : [])])

/** Who may read a paper, and who sits in one of these bodies. */
export const readersAndMembers = (db: Db, paper: Facts, bodyIds: string[]): Promise<NamedPerson[]> => named(db, [...ofPaper(paper), seated(bodyIds)])

const named = async (db: Db, OR: PersonWhereInput[]): Promise<NamedPerson[]> => {
  const people = await db.person.findMany({
    where: { suspendedAt: null, OR },
    select: { id: true, name: true, memberships: { where: currentMembership(), select: { organisation: { select: { name: true } } }, take: 1 } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: mostReaders,
  })
  return people.map(({ id, name, memberships }) => ({ id, name, organisation: memberships[0]?.organisation.name ?? '' }))
}

/** Who writes a paper, as conditions on people. */
export const writersOf = ({ rights, ...paper }: Pick<Facts, 'bodyId' | 'ownerId' | 'rights'>): PersonWhereInput[] => ofPaper({ ...paper, rights: rights.filter(({ level }) => level === 'write') })

const ofPaper = ({ bodyId, ownerId, rights }: Pick<Facts, 'bodyId' | 'ownerId' | 'rights'>): PersonWhereInput[] => {
  const of = (key: 'personId' | 'organisationId' | 'bodyId') => rights.flatMap((right) => right[key] ?? [])
  const organisationIds = { in: of('organisationId') }
  return [
    { id: { in: [...of('personId'), ...(ownerId ? [ownerId] : [])] } },
    seated([bodyId], 'manage-papers'),
    seated(of('bodyId')),
    { memberships: { some: { organisationId: organisationIds, ...currentMembership() } } },
    holds({ organisationId: organisationIds }),
  ]
}

const seated = (bodyIds: string[], permission?: Permission): PersonWhereInput =>
  holds({ bodyId: { in: bodyIds }, ...(permission && { role: { in: Object.values(SeatRole).filter((role) => roleGrants(role, permission)) } }) })

const holds = (seat: NonNullable<NonNullable<PersonWhereInput['heldSeats']>['some']>): PersonWhereInput => {
  const some = { AND: [seat, isCurrentAt(clock.now()), { body: { archivedAt: null } }] }
  return { OR: [{ heldSeats: { some } }, { substituteSeats: { some } }] }
}

const currentMembership = () => ({ OR: [{ endsAt: null }, { endsAt: { gt: clock.now() } }], startsAt: { lte: clock.now() } })
