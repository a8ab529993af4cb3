import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { documentFile } from '../files/document-file.queries.server'
import type { PaperText } from '../paper/paper-text'
import { fileIdsIn } from '../paper/out/export-images.server'
import { withoutSuggestions } from '../paper/out/without-suggestions'
import { textOf } from './make-version.server'

/**
 * A version where it was taken along to, for whom the caller has let in, whatever they may do in the paper itself: the text that stood there, without what was
 * only suggested and without what was said beside it.
 * @throws DomainError 404.
 */
export const frozenVersion = async (versionId: string) => {
  const row = await db.documentVersion.findUnique({ where: { id: versionId }, select: { documentId: true, number: true, sha256: true, createdAt: true, content: true, document: { select: { kind: true, body: { select: { name: true } } } } } })
  if (!row) throw notFound()
  const { content, document, ...version } = row
  return { ...version, kind: document.kind, bodyName: document.body?.name ?? '', text: withoutSuggestions(textOf({ content })) as PaperText }
}

/** A picture that stands in the text of a version, for whom the caller has let in. @throws DomainError 404. */
export const frozenPicture = async (versionId: string, fileId: string) => {
  const { documentId, text } = await frozenVersion(versionId)
  if (!fileIdsIn(text).includes(fileId)) throw notFound()
  return documentFile(db, documentId, fileId, { isInText: true })
}
