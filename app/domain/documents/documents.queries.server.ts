import { db } from '~/core/db.server'
import type { Actor } from '../actor'
import { bodiesWith } from '../permissions'
import type { DocumentStatus } from './document'

export interface DocumentLine {
  id: string
  title: string
  status: DocumentStatus
  bodyName: string
  startsAt: Date
  lastWritten: { at: Date; by: string } | null
}

const pageSize = 50

/** One page (50) of the documents the actor may read, by the day of their meeting, latest first. */
export const listDocuments = async (actor: Actor, cursor?: string): Promise<{ documents: DocumentLine[]; nextCursor: string | null }> => {
  const rows = await db.document.findMany({
    where: { meeting: { bodyId: { in: bodiesWith(actor, 'read-minutes-draft') } } },
    select: {
      id: true,
      title: true,
      status: true,
      meeting: { select: { startsAt: true, body: { select: { name: true } } } },
      updates: { where: { authorId: { not: null } }, orderBy: { id: 'desc' }, take: 1, select: { createdAt: true, author: { select: { name: true } } } },
    },
    orderBy: [{ meeting: { startsAt: 'desc' } }, { id: 'desc' }],
    take: pageSize + 1,
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
  })
  const documents = rows.slice(0, pageSize).map(({ meeting, updates: [last], ...document }): DocumentLine => ({
    ...document,
    bodyName: meeting?.body.name ?? '',
    startsAt: meeting!.startsAt,
    lastWritten: last?.author ? { at: last.createdAt, by: last.author.name } : null,
  }))
  return { documents, nextCursor: rows.length > pageSize ? (documents.at(-1)?.id ?? null) : null }
}
