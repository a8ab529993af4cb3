import type { Db, Tx } from '~/core/db.server'
import { createDocumentFile } from '../files/add-document-file.server'
import type { AnyPaperNode, PaperText } from '../paper/paper-text'

/** The text with the pictures of another document: by id. A picture that is not known stays what it is. */
export const withPictures = (text: PaperText, ids: ReadonlyMap<string, string>): PaperText => swapped(text, ids) as unknown as PaperText

const swapped = (node: AnyPaperNode, ids: ReadonlyMap<string, string>): AnyPaperNode => {
  const { fileId } = (node.attrs ?? {}) as { fileId?: string }
  const other = node.type === 'image' && fileId ? ids.get(fileId) : undefined
  return { ...node, ...(other && { attrs: { ...node.attrs, fileId: other } }), ...(node.content && { content: node.content.map((child) => swapped(child, ids)) }) }
}

/** The pictures in the text of a document, first added first. */
export const picturesOf = (db: Db, documentId: string) => db.documentFile.findMany({ where: { documentId, isInText: true, withdrawnAt: null }, orderBy: { createdAt: 'asc' } })

/** Which picture of one document is which of another: the same content is the same picture. */
export const samePictures = async (db: Db, fromId: string, toId: string): Promise<Map<string, string>> => {
  const known = new Map((await picturesOf(db, toId)).map(({ id, sha256 }) => [sha256, id]))
  return new Map((await picturesOf(db, fromId)).flatMap(({ id, sha256 }) => (known.has(sha256) ? [[id, known.get(sha256)!] as const] : [])))
}

/** Makes the pictures of one document pictures of another too, within the command that needs them: a picture has the rights of its document. @returns by id which is which */
export const bringPictures = async (tx: Tx, fromId: string, toId: string): Promise<Map<string, string>> => {
  const ids = await samePictures(tx, fromId, toId)
  for (const { id, name, mediaType, size, sha256, uploadedById } of await picturesOf(tx, fromId))
    if (!ids.has(id)) ids.set(id, await createDocumentFile(tx, { documentId: toId, isInText: true, name, mediaType, size, sha256, uploadedById }))
  return ids
}
