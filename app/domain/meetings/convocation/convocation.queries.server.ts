import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { env } from '~/core/env.server'
import { notFound } from '~/core/errors'
import { requireAllowed, type Verdict } from '~/core/verdict'
import { paths } from '~/paths'
import type { Actor } from '../../actor'
import { agendaOf } from '../agenda/agenda.queries.server'
import { plannedEnd } from '../agenda/agenda'
import { factsOf, hasUnsentChanges, isAnswerable, type MeetingFacts } from '../meeting'
import { mayConvene, mayReadAnswers, maySeeMeeting, mayWriteToInvitees } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import { requireInvitee } from './answer-link.server'
import { convocationLetter, type LetterKind } from './convocation-letter.server'
import { whoIsConvened } from './invitees.server'
import { canBeReminded } from './reminder'

const meetingSelect = {
  id: true,
  bodyId: true,
  title: true,
  startsAt: true,
  place: true,
  onlineLink: true,
  isPublic: true,
  status: true,
  changedAt: true,
  cancelReason: true,
} as const

/** The mail of the convocation as it would go out now, and who would get it. The secretary's own language and name stand in it. */
export const convocationPreview = async (actor: Actor, meetingId: string) => {
  const preview = await previewOf(actor, meetingId, 'invited', mayConvene)
  return { ...preview, recipients: await whoIsConvened(db, preview.meeting), isPast: preview.meeting.startsAt <= clock.now() }
}

/** The notice of change as it would go out now, and who would get it. */
export const changePreview = async (actor: Actor, meetingId: string) => {
  const preview = await previewOf(actor, meetingId, 'changed', mayWriteToInvitees)
  const seated = await whoIsConvened(db, preview.meeting)
  const invitees = await db.invitee.findMany({ where: { meetingId }, select: { personId: true } })
  const left = invitees.filter(({ personId }) => seated.every((person) => person.personId !== personId)).map(({ personId }) => personId)
  return { ...preview, recipients: [...seated, ...(await whoHasLeft(meetingId, left))], hasChanges: hasUnsentChanges(preview.meeting) }
}

/** People who were convened and whose seat has ended since: they are told too. */
const whoHasLeft = async (meetingId: string, personIds: string[]) => {
  if (personIds.length === 0) return []
  const invitees = await db.invitee.findMany({
    where: { meetingId, personId: { in: personIds } },
    select: { personId: true, person: { select: { name: true } }, organisation: { select: { name: true } } },
  })
  return invitees.map(({ personId, person, organisation }) => ({ personId, name: person.name, organisationName: organisation.name }))
}

const previewOf = async (actor: Actor, meetingId: string, kind: LetterKind, may: (actor: Actor, meeting: MeetingFacts) => Verdict) => {
  const meeting = await db.meeting.findUnique({ where: { id: meetingId }, select: { ...meetingSelect, convenedAt: true } })
  if (!meeting) throw notFound()
  requireAllowed(may(actor, factsOf(meeting)))
  const items = await agendaOf(db, { meetingId, startsAt: meeting.startsAt, readsClosedItems: true })
  const letter = convocationLetter(kind, {
    ...meeting,
    language: actor.locale,
    name: actor.name,
    body: actor.bodies.find(({ id }) => id === meeting.bodyId)?.name ?? '',
    plannedEnd: plannedEnd(meeting.startsAt, items),
    items,
    answer: null,
    answerUrl: '',
    meetingUrl: `${env.origin}${paths.meeting(meetingId)}`,
  })
  return { meeting, letter, hasItems: items.length > 0, hasClosedItems: items.some(({ isClosed }) => isClosed) }
}

/** Who was convened and what they answered, by organisation. For chair and secretary. */
export const answersOf = async (actor: Actor, meetingId: string) => {
  const row = await db.meeting.findUnique({ where: { id: meetingId }, select: { ...meetingSelect, convenedAt: true, announcedAt: true } })
  if (!row) throw notFound()
  const facts = factsOf(row)
  requireAllowed(mayReadAnswers(actor, facts))
  const { title, startsAt, announcedAt, bodyId } = row
  const invitees = await db.invitee.findMany({
    where: { meetingId },
    select: {
      id: true,
      answer: true,
      substituteName: true,
      remark: true,
      answeredAt: true,
      sentAt: true,
      remindedAt: true,
      person: { select: { name: true } },
      organisation: { select: { name: true } },
    },
    orderBy: [{ organisation: { name: 'asc' } }, { person: { name: 'asc' } }],
  })
  const now = clock.now()
  return {
    meeting: { id: facts.id, status: facts.status, title, startsAt, body: actor.bodies.find(({ id }) => id === bodyId)?.name ?? '' },
    invitees: invitees.map((invitee) => ({ ...invitee, isFromBefore: Boolean(invitee.answeredAt && announcedAt && invitee.answeredAt < announcedAt) })),
    mayRemind: mayWriteToInvitees(actor, facts).allowed,
    toRemind: invitees.filter((invitee) => canBeReminded(invitee, now)).length,
  }
}

/** What somebody answered, signed in. @throws DomainError 404 for who was not convened. */
export const myConvocation = async (actor: Actor, meetingId: string) => {
  requireAllowed(maySeeMeeting(actor, await getMeetingFacts(db, meetingId)))
  const invitee = await db.invitee.findUnique({ where: { meetingId_personId: { meetingId, personId: actor.personId } }, select: { id: true } })
  if (!invitee) throw notFound()
  return convocationOfInvitee(invitee.id)
}

/** What the answer link of a mail shows. @throws DomainError 404 for a wrong or stale link. */
export const convocationByLink = async (token: string) => convocationOfInvitee((await requireInvitee(token)).id)

const convocationOfInvitee = async (id: string) => {
  const { meeting, person, ...invitee } = await db.invitee.findUniqueOrThrow({
    where: { id },
    select: { answer: true, substituteName: true, remark: true, person: { select: { name: true } }, meeting: { select: { ...meetingSelect, body: { select: { name: true } }, items: { select: { minutes: true } } } } },
  })
  const { items, ...rest } = meeting
  return { ...invitee, name: person.name, meeting: { ...rest, plannedEnd: plannedEnd(meeting.startsAt, items) }, mayAnswer: isAnswerable(meeting.status) }
}
