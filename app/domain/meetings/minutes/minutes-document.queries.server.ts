import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { documentFactColumns, factsOf } from '../../documents/document-facts.server'
import { mayReadDocument, mayWriteDocument } from '../../documents/document.policy'
import { lastWritten } from '../../documents/load-content.server'
import { textForPage } from './load-text.server'
import { recordsForPage } from './read-records.server'

const columns = { ...documentFactColumns, title: true, correctionNote: true, returnNote: true } as const

/** The document in which minutes are written, with its text and the records that stand in it. @throws DomainError 404. */
export const minutesDocument = async (actor: Actor, documentId: string) => {
  const row = await db.document.findUnique({ where: { id: documentId }, select: columns })
  if (!row?.meeting) throw notFound()
  const facts = factsOf(row)
  requireAllowed(mayReadDocument(actor, facts))
  const { id, title, status, correctionNote, returnNote, meeting } = row
  return {
    document: { id, title, status, correctionNote, returnNote, meetingId: meeting.id, lastWritten: await lastWritten(db, documentId) },
    text: await textForPage(documentId),
    records: await recordsForPage(meeting.id),
    me: { id: actor.personId, name: actor.name },
    mayWrite: isAllowed(mayWriteDocument(actor, facts)),
  }
}

export type MinutesDocument = Awaited<ReturnType<typeof minutesDocument>>
