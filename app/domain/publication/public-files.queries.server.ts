import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import { getPublicFacts } from './public-facts.server'
import { mayEverybodyReadMinutes, mayEverybodySeeAttachment } from './publication.policy'

/**
 * The canonical JSON (RFC 8785) of published minutes, byte for byte what its SHA-256 was taken of.
 * @param version a published version; the newest when left out.
 * @throws DomainError 404
 */
export const publicMinutesFile = async (meetingId: string, version?: number) => {
  requireAllowed(mayEverybodyReadMinutes(await getPublicFacts(db, meetingId)))
  const found = await db.minutesVersion.findFirst({
    where: { meetingId, publishedAt: { not: null }, ...(version !== undefined && { version }) },
    orderBy: { version: 'desc' },
    select: { version: true, publicContent: true, publicSha256: true },
  })
  if (!found) throw notFound()
  return found
}

/** An attachment of an open item of a public meeting: a file, or a version of a paper (`versionId`). @throws DomainError 404 */
export const publicAttachment = async (meetingId: string, attachmentId: string) => {
  const facts = await getPublicFacts(db, meetingId)
  const found = await db.attachment.findUnique({
    where: { id: attachmentId },
    select: {
      name: true,
      mediaType: true,
      size: true,
      sha256: true,
      versionId: true,
      withdrawnAt: true,
      item: { select: { meetingId: true, title: true, isClosed: true, parent: { select: { isClosed: true } } } },
    },
  })
  if (found?.item.meetingId !== meetingId) throw notFound()
  const { item, withdrawnAt, ...file } = found
  requireAllowed(mayEverybodySeeAttachment(facts, { isClosed: item.isClosed || item.parent?.isClosed === true }, { isWithdrawn: withdrawnAt !== null }))
  return { ...file, itemTitle: item.title }
}
