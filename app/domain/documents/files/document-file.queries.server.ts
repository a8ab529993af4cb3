import { type Db, db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { getDocumentFacts } from '../document-facts.server'
import { mayReadDocument } from '../document.policy'
import { requireWritable } from './add-document-file.server'
import { isShownInline } from './attachment'

export interface DocumentFileLine {
  id: string
  name: string
  mediaType: string
  size: number
}

/** A file of a document with the rights of the document. @throws DomainError 404 when the actor may not read it, or it was withdrawn. */
export const readableDocumentFile = async (actor: Actor, documentId: string, fileId: string) => {
  requireAllowed(mayReadDocument(actor, await getDocumentFacts(db, documentId)))
  return documentFile(db, documentId, fileId)
}

/** A file of a document, for whom the caller has let in. @throws DomainError 404 when it is not of this document, or was withdrawn. */
export const documentFile = async (db: Db, documentId: string, fileId: string, only: { isInText?: boolean } = {}) => {
  const file = await db.documentFile.findFirst({ where: { id: fileId, documentId, withdrawnAt: null, ...only }, select: { name: true, mediaType: true, size: true, sha256: true } })
  if (!file) throw notFound()
  return { ...file, isInline: isShownInline(file.mediaType) }
}

/** The attachments under a document, first added first, for whom the caller has let in. */
export const attachmentsOf = (db: Db, documentId: string): Promise<DocumentFileLine[]> =>
  db.documentFile.findMany({ where: { documentId, withdrawnAt: null, isInText: false }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { id: true, name: true, mediaType: true, size: true } })

/** What the page needs on which a writer adds an attachment. @throws DomainError 404, 403, 409 */
export const filesForWriting = async (actor: Actor, documentId: string) => {
  await requireWritable(db, actor, documentId)
  const document = await db.document.findUniqueOrThrow({ where: { id: documentId }, select: { id: true, title: true } })
  return { document, attachments: await attachmentsOf(db, documentId) }
}
