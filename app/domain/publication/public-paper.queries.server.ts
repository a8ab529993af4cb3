import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { type FrozenFormat, frozenExport } from '../documents/paper/out/frozen-export.server'
import { frozenPicture, frozenVersion } from '../documents/versions/frozen-version.queries.server'
import { publicAttachment } from './public-files.queries.server'

/** The version of a paper with an open item of a public meeting. @throws DomainError 404, also for a file. */
const published = async (meetingId: string, attachmentId: string) => {
  const { versionId, ...attachment } = await publicAttachment(meetingId, attachmentId)
  if (!versionId) throw notFound()
  return { ...attachment, versionId }
}

/** A paper as everybody reads it: the version that stands on the agenda, and no way to the paper itself. @throws DomainError 404 */
export const publicPaper = async (meetingId: string, attachmentId: string) => {
  const { versionId, name, itemTitle } = await published(meetingId, attachmentId)
  const { documentId: _, ...version } = await frozenVersion(versionId)
  const meeting = await db.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { id: true, title: true, startsAt: true } })
  return { id: attachmentId, name, itemTitle, meeting, version }
}

export type PublicPaper = Awaited<ReturnType<typeof publicPaper>>

/** A picture in it. @throws DomainError 404 */
export const publicPicture = async (meetingId: string, attachmentId: string, fileId: string) => frozenPicture((await published(meetingId, attachmentId)).versionId, fileId)

/** It as a file. @throws DomainError 404, or as makeExport does. */
export const publicPaperFile = async (meetingId: string, attachmentId: string, format: FrozenFormat) => {
  const { versionId, name } = await published(meetingId, attachmentId)
  return frozenExport(versionId, name, format)
}
