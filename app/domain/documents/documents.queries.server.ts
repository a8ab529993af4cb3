import { db } from '~/core/db.server'
import type { DocumentWhereInput } from '~prisma/models'
import type { Actor } from '../actor'
import { bodiesWith } from '../permissions'
import type { DocumentKind, DocumentStatus } from './document'
import { folderNames } from './papers/paper.queries.server'
import { readableDocuments } from './readable-documents'

export interface DocumentLine {
  id: string
  title: string
  kind: DocumentKind
  status: DocumentStatus
  bodyName: string
  folder: string | null
  owner: string | null
  /** The day of the meeting, of minutes. */
  startsAt: Date | null
  lastWritten: { at: Date; by: string } | null
}

export interface DocumentFilter {
  bodyId?: string | undefined
  kind?: DocumentKind | undefined
  /** Everything but minutes. */
  isPaper?: boolean
  status?: DocumentStatus | undefined
  folder?: string | undefined
  /** Words in the title. */
  text?: string | undefined
  /** Only those of the actor. */
  own?: boolean
  archived?: boolean
}

const pageSize = 50

/** One page (50) of the documents the actor may read, last written first. */
export const listDocuments = async (actor: Actor, filter: DocumentFilter = {}, cursor?: string): Promise<{ documents: DocumentLine[]; nextCursor: string | null }> => {
  const rows = await db.document.findMany({
    where: { AND: [readableDocuments(actor), asked(actor, filter)] },
    select: {
      id: true,
      title: true,
      kind: true,
      status: true,
      body: { select: { name: true } },
      folder: { select: { name: true } },
      owner: { select: { name: true } },
      meeting: { select: { startsAt: true } },
      updates: { where: { authorId: { not: null } }, orderBy: { id: 'desc' }, take: 1, select: { createdAt: true, author: { select: { name: true } } } },
    },
    orderBy: [{ editedAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
  })
  const documents = rows.slice(0, pageSize).map(({ body, folder, owner, meeting, updates: [last], ...document }): DocumentLine => ({
    ...document,
    bodyName: body?.name ?? '',
    folder: folder?.name ?? null,
    owner: owner?.name ?? null,
    startsAt: meeting?.startsAt ?? null,
    lastWritten: last?.author ? { at: last.createdAt, by: last.author.name } : null,
  }))
  return { documents, nextCursor: rows.length > pageSize ? (documents.at(-1)?.id ?? null) : null }
}

const asked = (actor: Actor, { bodyId, kind, isPaper = false, status, folder, text, own = false, archived = false }: DocumentFilter): DocumentWhereInput => ({
  // An adapted copy stands beside its original.
  copyOf: { is: null },
  archivedAt: archived ? { not: null } : null,
  ...(bodyId && { bodyId }),
  ...(kind ? { kind } : isPaper && { kind: { not: 'minutes' as const } }),
  ...(status && { status }),
  ...(folder && { folder: { name: folder } }),
  ...(text && { title: { contains: text } }),
  ...(own && { ownerId: actor.personId }),
})

/** What the list can be narrowed to, and in which bodies the actor may begin a paper. */
export const documentChoices = async (actor: Actor) => {
  const begins = bodiesWith(actor, 'write-papers')
  return {
    bodies: actor.bodies.map(({ id, name }) => ({ id, name })),
    folders: await folderNames(actor.bodies.map(({ id }) => id)),
    mayBegin: begins.length > 0,
  }
}

/** What a new paper can be made of. */
export const newPaperChoices = async (actor: Actor) => {
  const begins = bodiesWith(actor, 'write-papers')
  return { bodies: actor.bodies.filter(({ id }) => begins.includes(id)).map(({ id, name }) => ({ id, name })), folders: await folderNames(begins) }
}
