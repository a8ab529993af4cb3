import type { Db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import type { PublicFacts } from './publication'

const columns = {
  status: true,
  isPublic: true,
  convenedAt: true,
  minutesVersions: { where: { publishedAt: { not: null } }, select: { id: true }, take: 1 },
} as const

/** What publication needs to know of a meeting. @throws DomainError 404 when there is none. */
export const getPublicFacts = async (db: Db, meetingId: string): Promise<PublicFacts> => {
  const row = await db.meeting.findUnique({ where: { id: meetingId }, select: columns })
  if (!row) throw notFound()
  return { status: row.status, isPublic: row.isPublic, wasConvened: row.convenedAt !== null, hasPublishedMinutes: row.minutesVersions.length > 0 }
}
