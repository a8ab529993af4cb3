import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { type Db, db, type Tx } from '~/core/db.server'
import { DomainError, notFound } from '~/core/errors'
import { newUnorderedId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { getDocumentFacts } from '../document-facts.server'
import { documentFileAdded } from '../document.events'
import { mayWriteDocument } from '../document.policy'
import { storeAttachment } from './store-attachment.server'
import { storePicture } from './store-picture.server'

interface NewFile {
  documentId: string
  name: string
  bytes: Uint8Array
  /** A picture in the text; otherwise an attachment under it. */
  isInText: boolean
}

/** More files than this in one document are no help to its readers. */
const mostFiles = 500

/**
 * Adds a picture or an attachment to a paper, for who may write in it.
 * @returns its id and name. @throws DomainError 404, 403, 409, desk:picture.tooMany (409), or as storePicture and storeAttachment do.
 */
export const addDocumentFile = async (actor: Actor, { documentId, isInText, ...file }: NewFile): Promise<{ fileId: string; name: string }> => {
  await requireWritable(db, actor, documentId)
  const stored = await (isInText ? storePicture(file) : storeAttachment(file))
  return change(actor, async ({ tx, record }) => {
    await requireWritable(tx, actor, documentId)
    // A form that was sent twice brings one file.
    const same = isInText ? null : await tx.documentFile.findFirst({ where: { documentId, isInText: false, withdrawnAt: null, sha256: stored.sha256, name: stored.name }, select: { id: true } })
    if (same) return { fileId: same.id, name: stored.name }
    if ((await tx.documentFile.count({ where: { documentId } })) >= mostFiles) throw new DomainError('desk:picture.tooMany', { status: 409, field: 'file' })
    const fileId = await createDocumentFile(tx, { documentId, isInText, uploadedById: actor.personId, ...stored })
    record(documentFileAdded(documentId, fileId, stored.sha256))
    return { fileId, name: stored.name }
  })
}

/** Names a file that is stored already as one of a document, within the command that brings it. @returns its id */
export const createDocumentFile = async (
  tx: Tx,
  file: { documentId: string; isInText: boolean; uploadedById: string; name: string; mediaType: string; size: number; sha256: string },
): Promise<string> => {
  const id = newUnorderedId()
  await tx.documentFile.create({ data: { id, ...file, createdAt: clock.now() } })
  return id
}

/** Minutes have no files of their own: theirs hang on the agenda. */
export const requireWritable = async (db: Db, actor: Actor, documentId: string): Promise<void> => {
  const facts = await getDocumentFacts(db, documentId)
  if (facts.kind === 'minutes') throw notFound()
  requireAllowed(mayWriteDocument(actor, facts))
}
