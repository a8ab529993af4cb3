import { after, clock, days } from '~/core/clock'
import { db } from '~/core/db.server'
import { dateInBrussels, fromBrussels } from '~/core/i18n/brussels'
import { currentMinute, untilNextChange } from '~/core/until-next-change.server'
import { type Actor, viewerKey } from '../../actor'
import { bodiesWith, hasPermission } from '../../permissions'
import { normOf } from '../../subjects/subject'
import { allNorms } from '../../subjects/subjects.queries.server'
import { ownActions, readableActions } from '../decisions/decision-access'
import { visibleTo } from '../meeting.queries.server'
import type { ActionRow, AnswerCounts, MeetingRow } from './expectation'
import { expectedSubmissions } from './expected-submissions.server'
import { expectationsOf, nextMeetings } from './expectations'
import { yearBoard, yearOf } from './year-board'

const shownActions = 10
/** An action asks for attention this long before it is due; the list of actions has them all. */
const actionHorizon = days(60)
const shownNext = 5

/** What is expected of the actor, what comes next, and for the secretariat how far the year is. One query per kind of thing, none per thing. */
export const overviewOf = (actor: Actor) => untilNextChange(`overview/${viewerKey(actor)}/${currentMinute()}`, () => readOverview(actor, clock.now()))

const readOverview = async (actor: Actor, now: Date) => {
  const year = yearOf(now)
  const [meetings, actions, norms, submissions] = await Promise.all([loadMeetings(actor, year), loadActions(actor, now), allNorms(db), expectedSubmissions(actor, now)])
  const expected = expectationsOf(actor, now, meetings, actions, submissions)
  const organised = new Set(bodiesWith(actor, 'prepare-meeting'))
  const bodies = actor.bodies.filter(({ id, kind }) => kind === 'woonoverleg' && organised.has(id))
  return {
    now,
    year,
    expected,
    next: nextMeetings(meetings, expected).slice(0, shownNext),
    board: bodies.length > 0 ? yearBoard(year, normOf(norms, year)?.meetingsPerYear ?? 0, bodies, meetings) : null,
    mayPrepare: organised.size > 0,
  }
}

export type Overview = Awaited<ReturnType<typeof overviewOf>>

/** Minutes that nobody has approved yet, or that are being corrected. */
const isBeingWritten = { status: { not: 'locked' as const } }

/** Every meeting that still asks something, and those of this year. */
const loadMeetings = async (actor: Actor, year: number): Promise<MeetingRow[]> => {
  if (actor.seats.length === 0) return []
  const thisYear = { gte: fromBrussels(`${year}-01-01`, '00:00'), lt: fromBrussels(`${year + 1}-01-01`, '00:00') }
  const rows = await db.meeting.findMany({
    where: { AND: [visibleTo(actor), { OR: [{ status: { in: ['preparation', 'convened', 'running', 'minutes', 'approved'] } }, { startsAt: thisYear }, { document: isBeingWritten }] }] },
    select: { id: true, bodyId: true, title: true, startsAt: true, place: true, status: true, isPublic: true },
  })
  const idsOf = (...statuses: MeetingRow['status'][]) => rows.filter(({ status }) => statuses.includes(status)).map(({ id }) => id)
  const [answers, minutes] = await Promise.all([findAnswers(idsOf('convened')), loadMinutes(idsOf('minutes', 'approved', 'published'))])
  return rows.map((row) => {
    const given = answers.filter(({ meetingId }) => meetingId === row.id)
    const mine = given.find(({ personId }) => personId === actor.personId)
    return {
      ...row,
      minutesStatus: minutes.get(row.id) ?? null,
      isInvited: mine !== undefined,
      myAnswer: mine?.answer ?? null,
      answers: hasPermission(actor, row.bodyId, 'read-answers') && given.length > 0 ? countAnswers(given) : null,
    }
  })
}

type Given = Awaited<ReturnType<typeof findAnswers>>[number]

const findAnswers = async (meetingIds: string[]) =>
  meetingIds.length === 0 ? [] : db.invitee.findMany({ where: { meetingId: { in: meetingIds } }, select: { meetingId: true, personId: true, answer: true } })

const countAnswers = (given: Given[]): AnswerCounts => {
  const count = (answers: Given['answer'][]) => given.filter(({ answer }) => answers.includes(answer)).length
  return { answered: given.length - count([null]), present: count(['present', 'substituted']), excused: count(['excused']), total: given.length }
}

const loadMinutes = async (meetingIds: string[]) => {
  if (meetingIds.length === 0) return new Map<string, MeetingRow['minutesStatus']>()
  const rows = await db.document.findMany({ where: { meetingId: { in: meetingIds }, ...isBeingWritten }, select: { meetingId: true, status: true } })
  return new Map(rows.map(({ meetingId, status }) => [meetingId ?? '', status]))
}

/** The first of the actor's own open action points. */
const loadActions = async (actor: Actor, now: Date): Promise<ActionRow[]> => {
  const rows = await db.actionPoint.findMany({
    where: { AND: [readableActions(actor), ownActions(actor)], doneAt: null, dueOn: { lte: dateInBrussels(after(now, actionHorizon)) } },
    select: { id: true, description: true, dueOn: true, decision: { select: { number: true } } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: shownActions,
  })
  return rows.map(({ decision, ...action }) => ({ ...action, decisionNumber: decision?.number ?? null }))
}
