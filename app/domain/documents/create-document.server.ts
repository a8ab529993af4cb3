import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { newId } from '~/core/ids'
import { writeToLog } from './append-update.server'

/** Makes a document of a meeting with its first content (a Yjs V1 update), within the command that causes it. @returns its id */
export const createDocument = async (tx: Tx, { meetingId, title, content }: { meetingId: string; title: string; content: Uint8Array }): Promise<string> => {
  const id = newId()
  await tx.document.create({ data: { id, kind: 'minutes', title, meetingId, createdAt: clock.now() } })
  await writeToLog(tx, { documentId: id, update: content, authorId: null })
  return id
}
