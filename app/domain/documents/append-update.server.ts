import { change } from '~/core/change.server'
import { clock, minutes } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { getDocumentFacts } from './document-facts.server'
import { mayWriteDocument } from './document.policy'
import { faultOf } from './update'

/**
 * Writes what somebody typed to the log. It is on disk before the promise resolves, so that the editor may say it is saved (promise D1).
 * @param update a Yjs update in its first encoding (V1).
 * @throws DomainError 404, 403, documents:refusal.notDraft (409), documents:refusal.tooLarge (413) or documents:refusal.notAnUpdate (400).
 */
export const appendUpdate = (actor: Actor, { documentId, update }: { documentId: string; update: Uint8Array }): Promise<void> =>
  change(actor, async ({ tx }) => {
    requireAllowed(mayWriteDocument(actor, await getDocumentFacts(tx, documentId)))
    const fault = faultOf(update)
    if (fault) throw new DomainError(`documents:refusal.${fault}`, { status: fault === 'tooLarge' ? 413 : 400 })
    await writeToLog(tx, { documentId, update, authorId: actor.personId })
    await noteEdit(tx, documentId)
  })

/** Lists show the minute in which a text was last written in: one row in a minute, however much is typed. */
const noteEdit = async (tx: Tx, documentId: string): Promise<void> => {
  const now = clock.now()
  await tx.document.updateMany({ where: { id: documentId, OR: [{ editedAt: null }, { editedAt: { lt: new Date(now.getTime() - minutes(1)) } }] }, data: { editedAt: now } })
}

/** For commands that write in a text themselves; they record `documentEdited` too. */
export const writeToLog = async (tx: Tx, { documentId, update, authorId }: { documentId: string; update: Uint8Array; authorId: string | null }): Promise<void> => {
  await tx.documentUpdate.create({ data: { documentId, update: new Uint8Array(update), authorId, createdAt: clock.now() } })
}
