import type { Db, Tx } from '~/core/db.server'
import { createDocumentFile } from '../files/add-document-file.server'
import { fitPaper } from '../paper/fit-paper'
import { fileIdsIn } from '../paper/out/export-images.server'
import type { PaperText } from '../paper/paper-text'
import { withPictures } from '../paper/with-pictures'

/** The text with the pictures of another document: by id. */
export const textWithPictures = ({ content }: PaperText, ids: ReadonlyMap<string, string>): PaperText => fitPaper({ content: withPictures(content, ids) })

/** The text with one picture for all that are the same; those that are not known stay. */
export const withOwnPictures = (text: PaperText, own: ReadonlyMap<string, string>): PaperText => textWithPictures(text, new Map([...fileIdsIn(text).map((id) => [id, id] as const), ...own]))

const picturesOf = (db: Db, documentId: string) => db.documentFile.findMany({ where: { documentId, isInText: true, withdrawnAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })

/**
 * Which picture of one document is which of another: the same content is the same picture. What the other does not have keeps its id, and is in `missing`; of what the
 * other has twice `own` says which one stands for both.
 */
export const samePictures = async (db: Db, fromId: string, toId: string) => {
  const there = await picturesOf(db, toId)
  const known = new Map(there.map(({ id, sha256 }) => [sha256, id]))
  const pictures = await picturesOf(db, fromId)
  return { ids: new Map(pictures.map(({ id, sha256 }) => [id, known.get(sha256) ?? id])), missing: pictures.filter(({ sha256 }) => !known.has(sha256)), own: new Map(there.map(({ id, sha256 }) => [id, known.get(sha256)!])) }
}

/**
 * Makes the pictures of one document pictures of another too, within the command that needs them: a picture has the rights of its document.
 * @returns which is which by id, for a text in which pictures of both stand
 */
export const bringPictures = async (tx: Tx, fromId: string, toId: string): Promise<ReadonlyMap<string, string>> => {
  const { ids, missing } = await samePictures(tx, fromId, toId)
  for (const { id, name, mediaType, size, sha256, uploadedById } of missing) ids.set(id, await createDocumentFile(tx, { documentId: toId, isInText: true, name, mediaType, size, sha256, uploadedById }))
  for (const { id } of await picturesOf(tx, toId)) ids.set(id, id)
  return ids
}
