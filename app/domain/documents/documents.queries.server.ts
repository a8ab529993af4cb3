import { after, clock, days } from '~/core/clock'
import { db } from '~/core/db.server'
import type { DocumentOrderByWithRelationInput, DocumentWhereInput } from '~prisma/models'
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
  dossierId?: string | undefined
  /** Words in the title. */
  text?: string | undefined
  /** Only those of the actor, or of somebody else. */
  own?: boolean
  ownerId?: string | undefined
  /** Only those in which the actor wrote, or in which others wrote in the last month. */
  writtenBy?: 'me' | 'others' | undefined
  order?: DocumentOrder | undefined
  archived?: boolean
}

export const documentOrders = ['written', 'title', 'made'] as const
export type DocumentOrder = (typeof documentOrders)[number]

const pageSize = 50
/** More lines than this are no help in a spreadsheet. */
const mostInFile = 5_000

const orders = {
  written: [{ editedAt: 'desc' }, { id: 'desc' }],
  title: [{ title: 'asc' }, { id: 'asc' }],
  made: [{ createdAt: 'desc' }, { id: 'desc' }],
} satisfies Record<DocumentOrder, DocumentOrderByWithRelationInput[]>

/** One page (50) of the documents the actor may read; last written first, unless another order is asked. */
export const listDocuments = (actor: Actor, filter: DocumentFilter = {}, cursor?: string): Promise<{ documents: DocumentLine[]; nextCursor: string | null }> => linesOf(actor, filter, { size: pageSize, cursor })

/** All of them, for a file; at most 5,000. */
export const allDocuments = async (actor: Actor, filter: DocumentFilter): Promise<DocumentLine[]> => (await linesOf(actor, filter, { size: mostInFile })).documents

const linesOf = async (actor: Actor, filter: DocumentFilter, { size, cursor }: { size: number; cursor?: string | undefined }): Promise<{ documents: DocumentLine[]; nextCursor: string | null }> => {
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
      createdAt: true,
      // Not the log: of each document all of it would be read.
      authors: { orderBy: [{ editedAt: 'desc' }, { personId: 'asc' }], take: 1, select: { editedAt: true, person: { select: { name: true } } } },
    },
    orderBy: orders[filter.order ?? 'written'],
    take: size + 1,
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
  })
  const documents = rows.slice(0, size).map(({ body, folder, owner, meeting, createdAt, authors: [last], ...document }): DocumentLine => ({
    ...document,
    bodyName: body?.name ?? '',
    folder: folder?.name ?? null,
    owner: owner?.name ?? null,
    startsAt: meeting?.startsAt ?? null,
    // What was begun and never written in is its owner's.
    lastWritten: last ? { at: last.editedAt, by: last.person.name } : owner && { at: createdAt, by: owner.name },
  }))
  return { documents, nextCursor: rows.length > size ? (documents.at(-1)?.id ?? null) : null }
}

const asked = (actor: Actor, { bodyId, kind, isPaper = false, status, folder, dossierId, text, own = false, ownerId, writtenBy, archived = false }: DocumentFilter): DocumentWhereInput => ({
  // An adapted copy stands beside its original.
  copyOf: { is: null },
  archivedAt: archived ? { not: null } : null,
  ...(bodyId && { bodyId }),
  ...(kind ? { kind } : isPaper && { kind: { not: 'minutes' as const } }),
  ...(status && { status }),
  ...(folder && { folder: { name: folder } }),
  ...(dossierId && { dossier: { dossierId } }),
  ...(text && { title: { contains: text } }),
  ...(own ? { ownerId: actor.personId } : ownerId && { ownerId }),
  ...(writtenBy === 'me' && { authors: { some: { personId: actor.personId } } }),
  ...(writtenBy === 'others' && { authors: { some: { personId: { not: actor.personId }, editedAt: { gt: after(clock.now(), -days(31)) } } } }),
})

/** What the list can be narrowed to, and in which bodies the actor may begin a paper. */
export const documentChoices = async (actor: Actor) => {
  const begins = bodiesWith(actor, 'write-papers')
  return {
    bodies: actor.bodies.map(({ id, name }) => ({ id, name })),
    folders: await folderNames(actor.bodies.map(({ id }) => id)),
    owners: await ownersOf(actor),
    mayBegin: begins.length > 0,
  }
}

/** Who else owns a document that the actor may read. */
const ownersOf = (actor: Actor): Promise<{ id: string; name: string }[]> =>
  db.person.findMany({ where: { id: { not: actor.personId }, ownedDocuments: { some: { AND: [readableDocuments(actor), { archivedAt: null, copyOf: { is: null } }] } } }, select: { id: true, name: true }, orderBy: { name: 'asc' }, take: 200 })

/** What a new paper can be made of. */
export const newPaperChoices = async (actor: Actor) => {
  const begins = bodiesWith(actor, 'write-papers')
  return { bodies: actor.bodies.filter(({ id }) => begins.includes(id)).map(({ id, name }) => ({ id, name })), folders: await folderNames(begins) }
}
