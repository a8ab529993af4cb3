import type { Db } from '~/core/db.server'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { currentMinute, untilNextChange } from '~/core/until-next-change.server'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Answer } from '~prisma/enums'
import { type Actor, viewerKey } from '../actor'
import { bodiesWith, hasPermission } from '../permissions'
import { agendaOf } from './agenda/agenda.queries.server'
import { openActionsFor } from './agenda/open-actions.server'
import { plannedEnd } from './agenda/agenda'
import { factsOf, hasUnsentChanges, isAnswerable, meetingFactColumns, type MeetingFacts } from './meeting'
import { submissionsForMeeting } from './submissions/for-meeting.server'
import { itemSight, mayCancel, mayConvene, mayEditMeeting, mayReadAnswers, mayReadClosedItems, mayReadVersions, mayReuseMeeting, maySeeMeeting, mayWriteToInvitees } from './meeting.policy'

/** What policies need to know of a meeting. @throws DomainError 404 when there is none. */
export const getMeetingFacts = async (database: Db, meetingId: string): Promise<MeetingFacts> => {
  const row = await database.meeting.findUnique({ where: { id: meetingId }, select: meetingFactColumns })
  if (!row) throw notFound()
  return factsOf(row)
}

/** The meetings somebody may see: those convened in their bodies or with them as a guest, and those being prepared where they are chair or secretary. */
export const visibleTo = (actor: Actor) => ({
  OR: [
    { bodyId: { in: [...new Set(actor.seats.map((seat) => seat.bodyId))] }, convenedAt: { not: null } },
    { bodyId: { in: bodiesWith(actor, 'read-preparation') } },
    { id: { in: actor.guestOf.map(({ meetingId }) => meetingId) }, convenedAt: { not: null } },
  ],
})

/** A meeting with its agenda as the actor may read it, their own answer, and what they may do. @throws DomainError 404. */
export const meetingOverview = (actor: Actor, meetingId: string) =>
  untilNextChange(`meeting/${meetingId}/${viewerKey(actor)}/${currentMinute()}`, () => readMeeting(actor, meetingId))

const readMeeting = async (actor: Actor, meetingId: string) => {
  const row = await db.meeting.findUnique({
    where: { id: meetingId },
    select: {
      ...meetingFactColumns,
      title: true,
      startsAt: true,
      place: true,
      onlineLink: true,
      openedAt: true,
      closedAt: true,
      cancelReason: true,
      changedAt: true,
      invitees: { select: { personId: true, answer: true, substituteName: true, remark: true } },
    },
  })
  if (!row) throw notFound()
  const { convenedAt, invitees, changedAt, ...meeting } = row
  const facts = factsOf(row)
  requireAllowed(maySeeMeeting(actor, facts))
  const items = await agendaOf(db, { meetingId, startsAt: row.startsAt, readsClosedItems: isAllowed(mayReadClosedItems(actor, facts)), sightOf: (item) => itemSight(actor, facts, item) })
  const mine = invitees.find((invitee) => invitee.personId === actor.personId)
  const count = (answer: Answer | null) => invitees.filter((invitee) => invitee.answer === answer).length
  return {
    meeting: { ...meeting, body: { id: row.bodyId, name: await bodyName(actor, row.bodyId) }, convenedAt, plannedEnd: plannedEnd(row.startsAt, items), hasUnsentChanges: hasUnsentChanges({ status: row.status, changedAt }) },
    items,
    openActions: items.some(({ followsActions }) => followsActions) ? await openActionsFor(db, row, isAllowed(mayReadClosedItems(actor, facts))) : [],
    submissions: await submissionsForMeeting(db, actor, row),
    answer: mine ? { answer: mine.answer, substituteName: mine.substituteName, remark: mine.remark, mayChange: isAnswerable(row.status) } : null,
    answers: isAllowed(mayReadAnswers(actor, facts))
      ? { present: count('present'), excused: count('excused'), substituted: count('substituted'), none: count(null), total: invitees.length }
      : null,
    may: {
      edit: isAllowed(mayEditMeeting(actor, facts)),
      reuse: isAllowed(mayReuseMeeting(actor, facts)),
      convene: isAllowed(mayConvene(actor, facts)),
      write: isAllowed(mayWriteToInvitees(actor, facts)),
      cancel: isAllowed(mayCancel(actor, facts)),
      readVersions: isAllowed(mayReadVersions(actor, facts)),
      run: hasPermission(actor, row.bodyId, 'run-meeting'),
      readAnswers: isAllowed(mayReadAnswers(actor, facts)),
      readMinutesDraft: hasPermission(actor, row.bodyId, 'read-minutes-draft'),
      writeMinutes: hasPermission(actor, row.bodyId, 'submit-minutes'),
      publish: hasPermission(actor, row.bodyId, 'publish-minutes'),
    },
  }
}

/** Who sits in the body knows its name; a guest asks. */
const bodyName = async ({ bodies }: Actor, bodyId: string): Promise<string> =>
  bodies.find(({ id }) => id === bodyId)?.name ?? (await db.body.findUniqueOrThrow({ where: { id: bodyId }, select: { name: true } })).name

export type MeetingOverview = Awaited<ReturnType<typeof meetingOverview>>
