import { clock } from '~/core/clock'
import type { Db } from '~/core/db.server'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { dateInBrussels, fromBrussels } from '~/core/i18n/brussels'
import { currentMinute, untilNextChange } from '~/core/until-next-change.server'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Answer, MeetingStatus } from '~prisma/enums'
import { type Actor, viewerKey } from '../actor'
import { bodiesWith, hasPermission } from '../permissions'
import { agendaOf } from './agenda/agenda.queries.server'
import { plannedEnd } from './agenda/agenda'
import { factsOf, hasUnsentChanges, isAnswerable, type MeetingFacts } from './meeting'
import { mayCancel, mayConvene, mayEditMeeting, mayReadAnswers, mayReadClosedItems, maySeeMeeting, mayWriteToInvitees } from './meeting.policy'

const factsSelect = { id: true, bodyId: true, status: true, isPublic: true, convenedAt: true } as const

/** What policies need to know of a meeting. @throws DomainError 404 when there is none. */
export const getMeetingFacts = async (database: Db, meetingId: string): Promise<MeetingFacts> => {
  const row = await database.meeting.findUnique({ where: { id: meetingId }, select: factsSelect })
  if (!row) throw notFound()
  return factsOf(row)
}

/** The meetings somebody may see: those convened in their bodies, and those being prepared where they are chair or secretary. */
export const visibleTo = (actor: Actor) => ({
  OR: [
    { bodyId: { in: [...new Set(actor.seats.map((seat) => seat.bodyId))] }, convenedAt: { not: null } },
    { bodyId: { in: bodiesWith(actor, 'read-preparation') } },
  ],
})

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

/** A meeting with its agenda as the actor may read it, their own answer, and what they may do. @throws DomainError 404. */
export const meetingOverview = (actor: Actor, meetingId: string) =>
  untilNextChange(`meeting/${meetingId}/${viewerKey(actor)}/${currentMinute()}`, () => readMeeting(actor, meetingId))

const readMeeting = async (actor: Actor, meetingId: string) => {
  const row = await db.meeting.findUnique({
    where: { id: meetingId },
    select: {
      ...factsSelect,
      title: true,
      startsAt: true,
      place: true,
      onlineLink: true,
      openedAt: true,
      closedAt: true,
      cancelReason: true,
      changedAt: true,
      body: { select: { id: true, name: true } },
      invitees: { select: { personId: true, answer: true, substituteName: true, remark: true } },
    },
  })
  if (!row) throw notFound()
  const { convenedAt, invitees, changedAt, ...meeting } = row
  const facts = factsOf(row)
  requireAllowed(maySeeMeeting(actor, facts))
  const items = await agendaOf(db, { meetingId, startsAt: row.startsAt, readsClosedItems: isAllowed(mayReadClosedItems(actor, facts)) })
  const mine = invitees.find((invitee) => invitee.personId === actor.personId)
  const count = (answer: Answer | null) => invitees.filter((invitee) => invitee.answer === answer).length
  return {
    meeting: { ...meeting, convenedAt, plannedEnd: plannedEnd(row.startsAt, items), hasUnsentChanges: hasUnsentChanges({ status: row.status, changedAt }) },
    items,
    answer: mine ? { answer: mine.answer, substituteName: mine.substituteName, remark: mine.remark, mayChange: isAnswerable(row.status) } : null,
    answers: isAllowed(mayReadAnswers(actor, facts))
      ? { present: count('present'), excused: count('excused'), substituted: count('substituted'), none: count(null), total: invitees.length }
      : null,
    may: {
      edit: isAllowed(mayEditMeeting(actor, facts)),
      convene: isAllowed(mayConvene(actor, facts)),
      write: isAllowed(mayWriteToInvitees(actor, facts)),
      cancel: isAllowed(mayCancel(actor, facts)),
      run: hasPermission(actor, row.bodyId, 'run-meeting'),
      readAnswers: isAllowed(mayReadAnswers(actor, facts)),
      readMinutesDraft: hasPermission(actor, row.bodyId, 'read-minutes-draft'),
      writeMinutes: hasPermission(actor, row.bodyId, 'submit-minutes'),
      publish: hasPermission(actor, row.bodyId, 'publish-minutes'),
    },
  }
}

export type MeetingOverview = Awaited<ReturnType<typeof meetingOverview>>
