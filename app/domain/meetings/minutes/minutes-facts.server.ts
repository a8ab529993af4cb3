import type { Db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import type { ApprovalItem, MinutesFacts } from './minutes'

/** Select these of a meeting to make MinutesFacts. */
export const minutesFactColumns = {
  id: true,
  bodyId: true,
  status: true,
  convenedAt: true,
  body: { select: { name: true, minutesApproval: true } },
  document: { select: { id: true, status: true, correctionNote: true } },
  minutesVersions: { select: { version: true, sha256: true, publicSha256: true, publishedAt: true }, orderBy: { version: 'desc' }, take: 1 },
} as const

type Row = NonNullable<Awaited<ReturnType<typeof loadRow>>>

const loadRow = (db: Db, meetingId: string) => db.meeting.findUnique({ where: { id: meetingId }, select: minutesFactColumns })

export const minutesFactsOf = ({ id, bodyId, status, convenedAt, body, document, minutesVersions: [latest] }: Row): MinutesFacts => ({
  meetingId: id,
  bodyId,
  meetingStatus: status,
  wasConvened: convenedAt !== null,
  approval: body.minutesApproval,
  document,
  latest: latest ? { version: latest.version, sha256: latest.sha256, publicSha256: latest.publicSha256, isPublished: latest.publishedAt !== null } : null,
})

/** @throws DomainError 404 when there is no such meeting. */
export const getMinutesFacts = async (db: Db, meetingId: string): Promise<MinutesFacts> => {
  const row = await loadRow(db, meetingId)
  if (!row) throw notFound()
  return minutesFactsOf(row)
}

/** The item of a later meeting that approves these minutes. @throws DomainError 404 when it is about something else. */
export const getApprovalItem = async (db: Db, meetingId: string, itemId: string): Promise<ApprovalItem> => {
  const item = await db.agendaItem.findUnique({
    where: { id: itemId },
    select: { id: true, approvesMinutesOfId: true, meeting: { select: { id: true, bodyId: true, status: true } } },
  })
  if (item?.approvesMinutesOfId !== meetingId) throw notFound()
  return { itemId: item.id, meetingId: item.meeting.id, bodyId: item.meeting.bodyId, meetingStatus: item.meeting.status }
}

/** @throws DomainError 404 when the minutes have no document yet. */
export const requireDocument = ({ document, meetingId }: MinutesFacts): { id: string; meetingId: string; correctionNote: string } => {
  if (!document) throw notFound()
  return { id: document.id, meetingId, correctionNote: document.correctionNote }
}
