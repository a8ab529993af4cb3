import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../../actor'
import { writeToLog } from '../../append-update.server'
import { createDocument } from '../../create-document.server'
import { documentCreated } from '../../document.events'
import { mayBeginPaper } from '../../document.policy'
import { placeInFolder } from '../../papers/place-in-folder.server'
import { documentFrom } from '../../update'
import { fitPaper } from '../fit-paper'
import type { PaperNode } from '../out/paper-node'
import { emptyPaper } from '../paper-text'
import { newPaperText, rewritePaper } from '../shared-paper'
import type { ImportInput } from './import.schema'
import { readWordFile } from './read-word-file.server'

/** A text that is longer than this (bytes of its update) is no single document any more. */
const longestText = 4_000_000

/**
 * Makes a paper of a Word file, of which the actor is the owner.
 * @returns its id, and what could not be kept. @throws DomainError 404, 403, exchange:refusal.tooLarge (413), or as readWordFile does.
 */
export const importPaper = async (actor: Actor, { kind, bodyId, access }: ImportInput, file: { name: string; bytes: Uint8Array }) => {
  requireAllowed(mayBeginPaper(actor, bodyId))
  const { title, nodes, images, lost } = await readWordFile(file.bytes)
  const documentId = await change(actor, async ({ tx, record }) => {
    requireAllowed(mayBeginPaper(actor, bodyId))
    const folderId = await placeInFolder(tx, bodyId, '')
    const content = newPaperText(emptyPaper)
    const id = await createDocument(tx, { kind, title: (title ?? titleOfFile(file.name)).slice(0, 200), bodyId, folderId, ownerId: actor.personId, content })
    const text = fitPaper({ content: withoutPictures(nodes) })
    const update = rewritePaper(documentFrom([content]), text)
    if (update.byteLength > longestText) throw new DomainError('exchange:refusal.tooLarge', { status: 413, field: 'file' })
    await writeToLog(tx, { documentId: id, update, authorId: actor.personId })
    if (access !== 'none') await tx.documentRight.create({ data: { id: newId(), documentId: id, bodyId, level: access, createdAt: clock.now() } })
    record(documentCreated(id, bodyId, kind))
    return id
  })
  return { documentId, lost: images.length > 0 ? { ...lost, images: (lost.images ?? 0) + images.length } : lost }
}

const withoutPictures = (nodes: PaperNode[]): PaperNode[] =>
  nodes.flatMap((node) => (node.type === 'image' ? [] : [node.content ? { ...node, content: withoutPictures(node.content) } : node]))

const titleOfFile = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/\.docx$/i, '')
    .replace(/[\p{Cc}\p{Cf}_]+/gu, ' ')
    .trim() || 'Document'
