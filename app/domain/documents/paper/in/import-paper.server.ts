import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { sha256 } from '~/core/secrets.server'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../../actor'
import { writeToLog } from '../../append-update.server'
import { createDocument } from '../../create-document.server'
import { documentCreated } from '../../document.events'
import { mayBeginPaper } from '../../document.policy'
import { firstOf } from '../../files/attachment'
import { createDocumentFile } from '../../files/add-document-file.server'
import { storePicture } from '../../files/store-picture.server'
import { placeInFolder } from '../../papers/place-in-folder.server'
import { documentFrom } from '../../update'
import { fitPaper } from '../fit-paper'
import { emptyPaper } from '../paper-text'
import { newPaperText, rewritePaper } from '../shared-paper'
import { withPictures } from '../with-pictures'
import { once } from './import-once.server'
import type { ImportInput } from './import.schema'
import type { ImportedImage } from './import-result'
import { readWordFile } from './read-word-file.server'

/** A text that is longer than this (bytes of its update) is no single document any more. */
const longestText = 4_000_000

type StoredPicture = Awaited<ReturnType<typeof storePicture>>

/**
 * Makes a paper of a Word file, of which the actor is the owner. Its pictures are made anew and become files of the document. Sent twice at once, it is
 * one paper.
 * @returns its id, and what could not be kept. @throws DomainError 404, 403, exchange:refusal.tooLarge (413), or as readWordFile does.
 */
export const importPaper = (actor: Actor, input: ImportInput, file: WordFile) =>
  once([actor.personId, input.bodyId, input.kind, input.access, file.name, sha256(file.bytes)].join('\n'), () => makePaper(actor, input, file))

interface WordFile {
  name: string
  bytes: Uint8Array
}

const makePaper = async (actor: Actor, { kind, bodyId, access }: ImportInput, file: WordFile) => {
  requireAllowed(mayBeginPaper(actor, bodyId))
  const { title, nodes, images, lost } = await readWordFile(file.bytes)
  const pictures = await storedPictures(images)
  const missing = images.length - pictures.size
  const documentId = await change(actor, async ({ tx, record }) => {
    requireAllowed(mayBeginPaper(actor, bodyId))
    const folderId = await placeInFolder(tx, bodyId, '')
    const content = newPaperText(emptyPaper)
    const id = await createDocument(tx, { kind, title: firstOf(title ?? titleOfFile(file.name), 200), bodyId, folderId, ownerId: actor.personId, content })
    const text = fitPaper({ content: withPictures(nodes, await filesOf(tx, actor, id, pictures)) })
    const update = rewritePaper(documentFrom([content]), text)
    if (update.byteLength > longestText) throw new DomainError('exchange:refusal.tooLarge', { status: 413, field: 'file' })
    await writeToLog(tx, { documentId: id, update, authorId: actor.personId })
    if (access !== 'none') await tx.documentRight.create({ data: { id: newId(), documentId: id, bodyId, level: access, createdAt: clock.now() } })
    record(documentCreated(id, bodyId, kind))
    return id
  })
  return { documentId, lost: missing > 0 ? { ...lost, images: (lost.images ?? 0) + missing } : lost }
}

/** By the key with which they stand in the text. One that is no picture we show is left out. */
const storedPictures = async (images: ImportedImage[]): Promise<Map<string, StoredPicture>> => {
  const stored = new Map<string, StoredPicture>()
  for (const { key, alt, bytes } of images) {
    const picture = await storePicture({ name: alt || key, bytes }).catch((error: unknown) => {
      if (error instanceof DomainError) return null
      throw error
    })
    if (picture) stored.set(key, picture)
  }
  return stored
}

const filesOf = async (tx: Tx, actor: Actor, documentId: string, pictures: Map<string, StoredPicture>): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const [key, picture] of pictures) ids.set(key, await createDocumentFile(tx, { documentId, isInText: true, uploadedById: actor.personId, ...picture }))
  return ids
}

const titleOfFile = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/\.docx$/i, '')
    .replace(/[\p{Cc}\p{Cf}_]+/gu, ' ')
    .trim() || 'Document'
