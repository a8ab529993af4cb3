import type { Db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import type { DocumentFacts } from './document'

/** Select these to make DocumentFacts. */
const documentFactColumns = { id: true, status: true, meeting: { select: { id: true, bodyId: true, status: true } } } as const

interface FactsRow {
  id: string
  status: DocumentFacts['status']
  meeting: { id: string; bodyId: string; status: DocumentFacts['meetingStatus'] } | null
}

/** @throws DomainError 404 for a document that belongs to nothing: nobody has a right to it. */
const factsOf = ({ id, status, meeting }: FactsRow): DocumentFacts => {
  if (!meeting) throw notFound()
  return { id, status, bodyId: meeting.bodyId, meetingId: meeting.id, meetingStatus: meeting.status }
}

/** @throws DomainError 404. */
export const getDocumentFacts = async (db: Db, documentId: string): Promise<DocumentFacts> => {
  const row = await db.document.findUnique({ where: { id: documentId }, select: documentFactColumns })
  if (!row) throw notFound()
  return factsOf(row)
}
