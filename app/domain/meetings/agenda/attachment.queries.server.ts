import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { isShownInline } from '../../documents/files/attachment'
import { mayReadItem, maySeeMeeting } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'

/** An attachment with the rights of its item: a file, or a version of a paper (`versionId`). @throws DomainError 404 when the actor may not read it, or it was withdrawn. */
export const readableAttachment = async (actor: Actor, meetingId: string, attachmentId: string) => {
  const meeting = await getMeetingFacts(db, meetingId)
  requireAllowed(maySeeMeeting(actor, meeting))
  const attachment = await db.attachment.findFirst({
    where: { id: attachmentId, withdrawnAt: null, item: { meetingId } },
    select: { name: true, mediaType: true, size: true, sha256: true, versionId: true, item: { select: { id: true, title: true, parentId: true, isClosed: true, parent: { select: { isClosed: true } } } } },
  })
  if (!attachment) throw notFound()
  const { item, ...file } = attachment
  requireAllowed(mayReadItem(actor, meeting, { ...item, isClosed: item.isClosed || item.parent?.isClosed === true }))
  return { ...file, item: { id: item.id, title: item.title }, isInline: isShownInline(file.mediaType) }
}
