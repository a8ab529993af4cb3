import type { Prisma } from '~prisma/client'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { dateInBrussels, fromBrussels } from '~/core/i18n/brussels'
import { untilNextChange } from '~/core/until-next-change.server'
import { isAllowed, requireAllowed } from '~/core/verdict'
import { type Actor, viewerKey } from '../../actor'
import { bodiesWith, hasPermission, mayEverywhere } from '../../permissions'
import { normOf } from '../../subjects/subject'
import { allNorms, allSubjects } from '../../subjects/subjects.queries.server'
import { factsOf, meetingFactColumns } from '../meeting'
import { maySeeMeeting } from '../meeting.policy'
import { yearOf } from '../overview/year-board'
import { type BoardMeeting, type BoardMunicipality, boardOf } from './board'
import { mayReadYearBoard, mayTagItems } from './year-board.policy'

/** The year board as somebody may read it, with the years there are to choose from. @throws DomainError 404 for who has none. */
export const yearBoardOf = (actor: Actor, year: number) => {
  requireAllowed(mayReadYearBoard(actor))
  const today = dateInBrussels(clock.now())
  return untilNextChange(`year-board/${year}/${today}/${viewerKey(actor)}`, () => readBoard(actor, year, today))
}

export type YearBoardPage = Awaited<ReturnType<typeof yearBoardOf>>

/** The year of an address, or this one. */
export const chosenYear = (text: string | undefined): number => (text && /^20\d\d$/.test(text) ? Number(text) : yearOf(clock.now()))

const readBoard = async (actor: Actor, year: number, today: string) => {
  const [municipalities, subjects, norms] = await Promise.all([readMunicipalities(actor, year), allSubjects(db), allNorms(db)])
  const thisYear = Number(today.slice(0, 4))
  const first = Math.min(year, thisYear, ...norms.map(({ firstYear }) => firstYear))
  const norm = normOf(norms, year)
  return {
    board: boardOf({ year, today, required: norm?.meetingsPerYear ?? 0, subjects, municipalities }),
    source: norm?.source ?? null,
    years: Array.from({ length: Math.max(year, thisYear + 1) - first + 1 }, (_, index) => Math.max(year, thisYear + 1) - index),
  }
}

/**
 * The municipalities of which the actor may read the board, with the meetings of their own woonoverleg: a meeting of a body for the whole area
 * counts for none of them.
 */
const readMunicipalities = async (actor: Actor, year: number): Promise<BoardMunicipality[]> => {
  const [from, to] = [fromBrussels(`${year}-01-01`, '00:00'), fromBrussels(`${year + 1}-01-01`, '00:00')]
  const bodies = await db.body.findMany({
    where: {
      kind: 'woonoverleg',
      municipalityId: { not: null },
      OR: [{ archivedAt: null }, { archivedAt: { gte: from } }],
      ...(!mayEverywhere(actor, 'read-year-board') && { id: { in: bodiesWith(actor, 'read-year-board') } }),
    },
    select: {
      id: true,
      minutesDays: true,
      municipality: { select: { id: true, name: true } },
      meetings: { where: { startsAt: { gte: from, lt: to }, status: { not: 'cancelled' } }, select: meetingColumns },
    },
  })
  const found = new Map<string, BoardMunicipality>()
  for (const { id: bodyId, municipality, minutesDays, meetings } of bodies) {
    const { id, name } = municipality!
    const known = found.get(id) ?? { id, name: shortName(name), mayTag: false, meetings: [] }
    found.set(id, {
      ...known,
      mayTag: known.mayTag || isAllowed(mayTagItems(actor, bodyId)),
      meetings: [...known.meetings, ...meetings.filter(({ convenedAt }) => convenedAt !== null || hasPermission(actor, bodyId, 'read-preparation')).map((row) => asBoardMeeting(actor, row, minutesDays))],
    })
  }
  return [...found.values()]
}

const meetingColumns = {
  ...meetingFactColumns,
  title: true,
  startsAt: true,
  closedAt: true,
  minutesVersions: { select: { approvedAt: true, publishedAt: true } },
  items: {
    select: {
      id: true,
      parentId: true,
      position: true,
      title: true,
      isClosed: true,
      startedAt: true,
      outcome: true,
      subjects: { select: { subjectId: true } },
      decisions: { select: { number: true, title: true } },
    },
  },
} as const

type MeetingRow = Prisma.MeetingGetPayload<{ select: typeof meetingColumns }>

const asBoardMeeting = (actor: Actor, { minutesVersions, items, convenedAt, bodyId, ...row }: MeetingRow, minutesDays: number): BoardMeeting => ({
  ...row,
  minutesDays,
  approvedAt: earliest(minutesVersions.map(({ approvedAt }) => approvedAt)),
  publishedAt: earliest(minutesVersions.flatMap(({ publishedAt }) => publishedAt ?? [])),
  mayOpen: isAllowed(maySeeMeeting(actor, factsOf({ ...row, bodyId, convenedAt }))),
  readsClosedItems: hasPermission(actor, bodyId, 'read-closed-items'),
  items: items.map(({ subjects, ...item }) => ({ ...item, subjectIds: subjects.map(({ subjectId }) => subjectId) })),
})

const earliest = (moments: Date[]): Date | null => moments.reduce<Date | null>((first, moment) => (first === null || moment < first ? moment : first), null)

/** "Gemeente Ichtegem" and "Stad Gistel" are called by their place. */
const shortName = (name: string): string => name.replace(/^(Gemeente|Stad)\s+/i, '')
