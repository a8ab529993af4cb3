import type { Db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import type { DocumentFacts } from './document'

const rightColumns = { select: { level: true, personId: true, organisationId: true, bodyId: true } } as const

/** Select these to make DocumentFacts. */
export const documentFactColumns = {
  id: true,
  kind: true,
  status: true,
  bodyId: true,
  ownerId: true,
  archivedAt: true,
  meeting: { select: { id: true, status: true } },
  rights: rightColumns,
  copyOf: { select: { status: true, originalId: true, original: { select: { ownerId: true, rights: rightColumns } } } },
} as const

export interface FactsRow extends Pick<DocumentFacts, 'id' | 'kind' | 'status' | 'ownerId' | 'rights'> {
  bodyId: string | null
  archivedAt: Date | null
  copyOf: DocumentFacts['copy'] | null
  meeting: { id: string; status: NonNullable<DocumentFacts['meetingStatus']> } | null
}

/** @throws DomainError 404 for a document that belongs to no body: nobody has a right to it. */
export const factsOf = ({ id, kind, status, bodyId, ownerId, archivedAt, meeting, rights, copyOf }: FactsRow): DocumentFacts => {
  if (!bodyId) throw notFound()
  return { id, kind, status, bodyId, ownerId, rights, meetingId: meeting?.id ?? null, meetingStatus: meeting?.status ?? null, isArchived: archivedAt !== null, copy: copyOf ?? null }
}

/** @throws DomainError 404. */
export const getDocumentFacts = async (db: Db, documentId: string): Promise<DocumentFacts> => {
  const row = await db.document.findUnique({ where: { id: documentId }, select: documentFactColumns })
  if (!row) throw notFound()
  return factsOf(row)
}
