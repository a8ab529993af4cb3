import type { Db } from '~/core/db.server'

/** The updates of a document in the order in which they were written. */
export const loadLog = async (db: Db, documentId: string): Promise<Uint8Array[]> => {
  const rows = await db.documentUpdate.findMany({ where: { documentId }, orderBy: { id: 'asc' }, select: { update: true } })
  return rows.map(({ update }) => update)
}

/** When the text was last written in, and by whom; null while only its first content stands there. */
export const lastWritten = (db: Db, documentId: string) =>
  db.documentUpdate.findFirst({
    where: { documentId, authorId: { not: null } },
    orderBy: { id: 'desc' },
    select: { createdAt: true, author: { select: { name: true } } },
  })
