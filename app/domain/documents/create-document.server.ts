import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { newId } from '~/core/ids'
import { beginLog } from './append-update.server'
import type { PaperKind } from './document'

type Place = { kind: 'minutes'; meetingId: string } | { kind: PaperKind; ownerId: string; folderId: string | null }

interface NewDocument {
  title: string
  bodyId: string
  /** The first text, as a Yjs update (V1). */
  content: Uint8Array
}

/** Makes a document with its first content, within the command that causes it; the owner of a paper is its first author. @returns its id */
export const createDocument = async (tx: Tx, { title, bodyId, content, ...place }: NewDocument & Place): Promise<string> => {
  const id = newId()
  const now = clock.now()
  await tx.document.create({ data: { id, title, bodyId, ...place, createdAt: now, editedAt: now } })
  await beginLog(tx, { documentId: id, update: content, authorId: place.kind === 'minutes' ? null : place.ownerId })
  return id
}
