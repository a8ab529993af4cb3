import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { plannedEnd } from '../agenda/agenda'
import { factsOf, isAnswerable } from '../meeting'
import { mayReadAnswers, maySeeMeeting, mayWriteToInvitees } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import { requireInvitee } from './answer-link.server'
import { convenedMeeting } from './convened-meeting'
import { proxyOffer } from './proxy-offer.server'
import { canBeReminded } from './reminder'

/** Who was convened and what they answered, by organisation. For chair and secretary. */
export const answersOf = async (actor: Actor, meetingId: string) => {
  const row = await db.meeting.findUnique({ where: { id: meetingId }, select: { ...convenedMeeting, convenedAt: true, announcedAt: true } })
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
  const { meeting, person, personId, ...invitee } = await db.invitee.findUniqueOrThrow({
    where: { id },
    select: { personId: true, answer: true, substituteName: true, remark: true, person: { select: { name: true } }, meeting: { select: { ...convenedMeeting, body: { select: { name: true } }, items: { select: { minutes: true } } } } },
  })
  const { items, ...rest } = meeting
  const mayAnswer = isAnswerable(meeting.status)
  const proxy = mayAnswer && invitee.answer === 'excused' ? await proxyOffer({ personId, meeting }) : null
  return { ...invitee, name: person.name, meeting: { ...rest, plannedEnd: plannedEnd(meeting.startsAt, items) }, mayAnswer, proxy }
}
