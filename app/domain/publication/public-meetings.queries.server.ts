import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { dateInBrussels, fromBrussels } from '~/core/i18n/brussels'
import { publicMeetings } from './public-where'

const pageSize = 50

const lineColumns = {
  id: true,
  title: true,
  startsAt: true,
  place: true,
  status: true,
  body: { select: { id: true, name: true } },
  minutesVersions: { where: { publishedAt: { not: null } }, select: { version: true }, orderBy: { version: 'desc' as const }, take: 1 },
}

type LineRow = Awaited<ReturnType<typeof db.meeting.findMany<{ select: typeof lineColumns }>>>[number]

const asLine = ({ minutesVersions, ...meeting }: LineRow) => ({ ...meeting, hasMinutes: minutesVersions.length > 0 })

export type PublicMeetingLine = ReturnType<typeof asLine>

/** From today on, and whatever runs now: the soonest first. */
export const upcomingMeetings = async (take = pageSize): Promise<PublicMeetingLine[]> => {
  const today = fromBrussels(dateInBrussels(clock.now()), '00:00')
  const rows = await db.meeting.findMany({
    where: { AND: [publicMeetings, { OR: [{ status: 'running' }, { status: { in: ['convened', 'cancelled'] }, startsAt: { gte: today } }] }] },
    select: lineColumns,
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take,
  })
  return rows.map(asLine)
}

export interface PastFilter {
  bodyId?: string | undefined
  year?: number | undefined
  /** The id of the last meeting of the page before. */
  cursor?: string | undefined
}

/** One page (50) of the meetings that were held, latest first. */
export const pastMeetings = async ({ bodyId, year, cursor }: PastFilter) => {
  const rows = await db.meeting.findMany({
    where: {
      AND: [publicMeetings, bodyId ? { bodyId } : {}, year ? { startsAt: { gte: fromBrussels(`${year}-01-01`, '00:00'), lt: fromBrussels(`${year + 1}-01-01`, '00:00') } } : {}],
      status: { in: ['minutes', 'approved', 'published'] },
    },
    select: lineColumns,
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
  })
  const meetings = rows.slice(0, pageSize).map(asLine)
  return { meetings, nextCursor: rows.length > pageSize ? meetings.at(-1)!.id : null }
}

/** The bodies and years that held a public meeting, to filter by. */
export const meetingChoices = async () => {
  const rows = await db.meeting.findMany({
    where: { AND: [publicMeetings], status: { in: ['minutes', 'approved', 'published'] } },
    select: { startsAt: true, bodyId: true },
  })
  const bodies = await db.body.findMany({ where: { id: { in: [...new Set(rows.map(({ bodyId }) => bodyId))] } }, select: { id: true, name: true }, orderBy: { name: 'asc' } })
  return { bodies, years: [...new Set(rows.map(({ startsAt }) => Number(dateInBrussels(startsAt).slice(0, 4))))].sort((one, other) => other - one) }
}

/** The minutes published last, one line per meeting. */
export const latestMinutes = async (take: number): Promise<PublicMeetingLine[]> => {
  const rows = await db.meeting.findMany({
    where: { minutesVersions: { some: { publishedAt: { not: null } } } },
    select: lineColumns,
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    take,
  })
  return rows.map(asLine)
}
