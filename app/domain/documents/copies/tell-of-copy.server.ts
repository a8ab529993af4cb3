import type { Tx } from '~/core/db.server'
import { queueMail } from '~/core/mail.server'
import type { PersonWhereInput } from '~prisma/models'
import type { DocumentFacts } from '../document'
import { writersOf } from '../document-readers.server'

/** More people than this are not told of one copy. */
const mostTold = 100

/** Tells who writes the original that a copy was handed in. */
export const tellWriters = (tx: Tx, { copyId, original, byId }: { copyId: string; original: DocumentFacts; byId: string }): Promise<void> => tell(tx, copyId, byId, 'copies.submitted', { OR: writersOf(original) })

/** Tells its maker what was decided about a copy. */
export const tellMaker = (tx: Tx, { copyId, byId }: { copyId: string; byId: string }): Promise<void> => tell(tx, copyId, byId, 'copies.settled', { ownedDocuments: { some: { id: copyId } } })

/** Whoever did it is not told of it, nor who wants no mail about remarks. */
const tell = async (tx: Tx, copyId: string, byId: string, kind: string, whom: PersonWhereInput): Promise<void> => {
  const people = await tx.person.findMany({ where: { AND: [whom, { id: { not: byId }, suspendedAt: null, commentMail: true }] }, select: { id: true, email: true }, orderBy: { id: 'asc' }, take: mostTold })
  for (const { id: personId, email } of people) await queueMail(tx, { kind, to: email, payload: { copyId, personId } })
}
