import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import { agendaOf } from '../meetings/agenda/agenda.queries.server'
import type { FrozenMinutes } from '../meetings/minutes/frozen-minutes'
import type { PublicFacts } from './publication'
import { mayEverybodySeeAgenda, mayEverybodySeeItem, mayEverybodySeeMeeting } from './publication.policy'

/**
 * A meeting as everybody may read it: its open items with their attachments, and its published minutes.
 * @param version a published version; the newest when left out.
 * @throws DomainError 404
 */
export const publicMeeting = async (meetingId: string, version?: number) => {
  const row = await db.meeting.findUnique({
    where: { id: meetingId },
    select: {
      id: true,
      title: true,
      startsAt: true,
      place: true,
      status: true,
      isPublic: true,
      convenedAt: true,
      body: { select: { name: true } },
      minutesVersions: {
        where: { publishedAt: { not: null } },
        orderBy: { version: 'desc' },
        select: { version: true, publishedAt: true, approvedAt: true, correctionNote: true, publicSha256: true },
      },
    },
  })
  if (!row) throw notFound()
  const { convenedAt, minutesVersions: versions, ...meeting } = row
  const facts: PublicFacts = { status: row.status, isPublic: row.isPublic, wasConvened: convenedAt !== null, hasPublishedMinutes: versions.length > 0 }
  requireAllowed(mayEverybodySeeMeeting(facts))
  const chosen = version === undefined ? versions[0] : versions.find((found) => found.version === version)
  if (version !== undefined && !chosen) throw notFound()
  return {
    meeting,
    agenda: isAllowed(mayEverybodySeeAgenda(facts)) ? await openAgenda(facts, meeting) : null,
    versions,
    minutes: chosen ? { ...chosen, content: await frozenContent(meetingId, chosen.version) } : null,
  }
}

export type PublicMeeting = Awaited<ReturnType<typeof publicMeeting>>

/** The open items in order; of a closed one not even its place is told. */
const openAgenda = async (facts: PublicFacts, { id, startsAt }: { id: string; startsAt: Date }) => {
  const lines = await agendaOf(db, { meetingId: id, startsAt, readsClosedItems: false })
  return lines
    .filter((line) => isAllowed(mayEverybodySeeItem(facts, line)))
    .map(({ id, number, depth, startsAt, title, kind, addition, submittedBy, attachments, subjects }) => ({ id, number, depth, startsAt, title: title ?? '', kind, addition, submittedBy, attachments, subjects }))
}

/** The public edition: that is what closed items were left out of when it was frozen. */
const frozenContent = async (meetingId: string, version: number): Promise<FrozenMinutes> => {
  const { publicContent } = await db.minutesVersion.findUniqueOrThrow({ where: { meetingId_version: { meetingId, version } }, select: { publicContent: true } })
  return JSON.parse(publicContent) as FrozenMinutes
}
