import type { Tx } from '~/core/db.server'
import { createDocument } from '../../documents/create-document.server'
import { draftText } from './draft-text'
import { readRecords } from './read-records.server'
import { newSharedText } from './shared-text'

/**
 * Makes the draft minutes of a meeting that has just closed, from what happened in it. Runs within the command that closes the meeting, after the
 * last item has ended. A meeting has one draft: a second call changes nothing.
 * @returns the document's id.
 */
export const makeDraftMinutes = async (tx: Tx, meetingId: string): Promise<string> => {
  const { bodyId, document: existing } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { bodyId: true, document: { select: { id: true } } } })
  if (existing) return existing.id
  const records = await readRecords(tx, meetingId)
  return createDocument(tx, { kind: 'minutes', meetingId, bodyId, title: records.meeting.title, content: newSharedText(draftText(records)) })
}
