import { change, type Change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { writeToLog } from '../../documents/append-update.server'
import { documentEdited } from '../../documents/document.events'
import { loadLog } from '../../documents/load-content.server'
import { documentFrom } from '../../documents/update'
import { isWhole } from './check-text'
import { getMinutesFacts, requireDocument } from './minutes-facts.server'
import { mayRestoreRecords } from './minutes.policy'
import { readRecords } from './read-records.server'
import { repairText } from './repair-text'
import { readText, rewriteText } from './shared-text'

/**
 * Puts records that are missing from the draft back in their places, and removes what is double. Words stay.
 * @throws DomainError 404, 403, or minutes:refusal.notDraft (409).
 */
export const restoreRecords = (actor: Actor, { meetingId }: { meetingId: string }): Promise<void> =>
  change(actor, async (work) => {
    const facts = await getMinutesFacts(work.tx, meetingId)
    requireAllowed(mayRestoreRecords(actor, facts))
    await placeRecords(work, meetingId, requireDocument(facts).id, actor.personId)
  })

/**
 * Gives a record that was made after the draft its place in it, within the command that makes the record. Does nothing while there is no draft.
 */
export const placeNewRecords = async (work: Change, meetingId: string): Promise<void> => {
  const document = await work.tx.document.findUnique({ where: { meetingId }, select: { id: true, status: true } })
  if (document?.status === 'draft') await placeRecords(work, meetingId, document.id, null)
}

const placeRecords = async ({ tx, record }: Change, meetingId: string, documentId: string, authorId: string | null): Promise<void> => {
  const records = await readRecords(tx, meetingId)
  const document = documentFrom(await loadLog(tx, documentId))
  const text = readText(document)
  if (isWhole(text, records)) return
  await writeToLog(tx, { documentId, update: rewriteText(document, repairText(text, records)), authorId })
  record(documentEdited(documentId, meetingId))
}
