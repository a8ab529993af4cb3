import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed } from '~/core/verdict'
import type { Actor } from '../../../actor'
import { getDocumentFacts } from '../../../documents/document-facts.server'
import { mayReadDocument } from '../../../documents/document.policy'
import { type FrozenFormat, frozenExport } from '../../../documents/paper/out/frozen-export.server'
import { frozenPicture, frozenVersion } from '../../../documents/versions/frozen-version.queries.server'
import { readableAttachment } from '../attachment.queries.server'

/** The version behind an attachment, for who may read the item. @throws DomainError 404, also for a file. */
const readable = async (actor: Actor, meetingId: string, attachmentId: string) => {
  const { versionId, ...attachment } = await readableAttachment(actor, meetingId, attachmentId)
  if (!versionId) throw notFound()
  return { ...attachment, versionId }
}

/**
 * A paper as it stands on an agenda: exactly the version that was put there, for everybody who may read the item. Who may read the paper itself gets the way to it.
 * @throws DomainError 404.
 */
export const paperInMeeting = async (actor: Actor, meetingId: string, attachmentId: string) => {
  const { name, item, versionId } = await readable(actor, meetingId, attachmentId)
  const { documentId, ...version } = await frozenVersion(versionId)
  const meeting = await db.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { id: true, title: true, startsAt: true, status: true } })
  const isReader = isAllowed(mayReadDocument(actor, await getDocumentFacts(db, documentId)))
  return { id: attachmentId, name, item, meeting, version, documentId: isReader ? documentId : null }
}

export type PaperInMeeting = Awaited<ReturnType<typeof paperInMeeting>>

/** A picture in a version that stands on an agenda. @throws DomainError 404. */
export const pictureInMeeting = async (actor: Actor, meetingId: string, attachmentId: string, fileId: string) => frozenPicture((await readable(actor, meetingId, attachmentId)).versionId, fileId)

/** A version that stands on an agenda, as a file. @throws DomainError 404, or as makeExport does. */
export const paperFileInMeeting = async (actor: Actor, meetingId: string, attachmentId: string, format: FrozenFormat) => {
  const { versionId, name } = await readable(actor, meetingId, attachmentId)
  return frozenExport(versionId, name, format)
}
