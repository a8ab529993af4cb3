import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { dateInBrussels, fromBrussels } from '~/core/i18n/brussels'
import type { Answer, MeetingStatus } from '~prisma/enums'
import type { Actor } from '../actor'
import { visibleTo } from './meeting.queries.server'

export interface MeetingLine {
  id: string
  title: string
  body: { id: string; name: string }
  startsAt: Date
  place: string
  status: MeetingStatus
  isPublic: boolean
  isInvited: boolean
  myAnswer: Answer | null
}

export interface MeetingFilter {
  /** `upcoming`: from today on (soonest first), and whatever is running; `past`: before today (latest first). */
  when: 'upcoming' | 'past'
  bodyId?: string | undefined
  year?: number | undefined
  /** The id of the last meeting of the page before. */
  cursor?: string | undefined
}

const pageSize = 50

/** One page (50) of the meetings the actor may see. */
export const visibleMeetings = async (actor: Actor, { when, bodyId, year, cursor }: MeetingFilter): Promise<{ meetings: MeetingLine[]; nextCursor: string | null }> => {
  const today = fromBrussels(dateInBrussels(clock.now()), '00:00')
  const order = when === 'upcoming' ? ('asc' as const) : ('desc' as const)
  const rows = await db.meeting.findMany({
    where: {
      AND: [
        visibleTo(actor),
        when === 'upcoming' ? { OR: [{ startsAt: { gte: today } }, { status: 'running' }] } : { startsAt: { lt: today }, status: { not: 'running' } },
        bodyId ? { bodyId } : {},
        year ? { startsAt: { gte: fromBrussels(`${year}-01-01`, '00:00'), lt: fromBrussels(`${year + 1}-01-01`, '00:00') } } : {},
      ],
    },
    select: {
      id: true,
      title: true,
      startsAt: true,
      place: true,
      status: true,
      isPublic: true,
      body: { select: { id: true, name: true } },
      invitees: { where: { personId: actor.personId }, select: { answer: true } },
    },
    orderBy: [{ startsAt: order }, { id: order }],
    take: pageSize + 1,
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
  })
  const meetings = rows.slice(0, pageSize).map(({ invitees, ...meeting }) => ({ ...meeting, isInvited: invitees.length > 0, myAnswer: invitees[0]?.answer ?? null }))
  return { meetings, nextCursor: rows.length > pageSize ? (meetings.at(-1)?.id ?? null) : null }
}

/** The calendar years (Europe/Brussels) in which the actor may see a meeting, latest first. */
export const yearsOfMeetings = async (actor: Actor): Promise<number[]> => {
  const rows = await db.meeting.findMany({ where: visibleTo(actor), select: { startsAt: true } })
  return [...new Set(rows.map((row) => Number(dateInBrussels(row.startsAt).slice(0, 4))))].sort((left, right) => right - left)
}
