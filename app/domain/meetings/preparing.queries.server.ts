import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { dateInBrussels, toBrussels } from '~/core/i18n/brussels'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { bodiesWith } from '../permissions'
import { isValidOn } from '../subjects/subject'
import { allSubjects } from '../subjects/subjects.queries.server'
import { childrenOf } from './agenda/agenda'
import { agendaOf } from './agenda/agenda.queries.server'
import { isPaper } from './agenda/papers/agenda-paper'
import { newerVersions } from './agenda/papers/newer-versions.server'
import { meetingsAwaitingApproval } from './agenda/previous-meeting.server'
import { hasLeftovers } from './reuse/carry'
import { leftoversFor } from './reuse/leftovers.server'
import { mayCancel, mayEditMeeting } from './meeting.policy'
import { getMeetingFacts } from './meeting.queries.server'

/** The bodies in which the actor may make a meeting. @throws DomainError 404 when there are none. */
export const bodiesToPrepare = (actor: Actor) => {
  const ids = bodiesWith(actor, 'prepare-meeting')
  if (ids.length === 0) throw notFound()
  return actor.bodies.filter(({ id }) => ids.includes(id)).map(({ id, name, kind }) => ({ id, name, kind }))
}

const requireMeeting = async (actor: Actor, meetingId: string) => {
  requireAllowed(mayEditMeeting(actor, await getMeetingFacts(db, meetingId)))
  const meeting = await db.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { id: true, bodyId: true, title: true, startsAt: true, place: true, onlineLink: true, isPublic: true, status: true, body: { select: { name: true, isPublic: true } } },
  })
  const { body, ...facts } = meeting
  return { ...facts, bodyName: body.name, startsItemsClosed: !meeting.isPublic || !body.isPublic }
}

/** What the form of a meeting starts from; date and time as in Brussels. */
export const meetingForEditing = async (actor: Actor, meetingId: string) => {
  const { startsAt, onlineLink, ...meeting } = await requireMeeting(actor, meetingId)
  return { ...meeting, ...toBrussels(startsAt), onlineLink: onlineLink ?? '' }
}

/** The agenda to work on. Who may change it reads all of it. */
export const agendaForEditing = async (actor: Actor, meetingId: string) => {
  const meeting = await requireMeeting(actor, meetingId)
  const items = await agendaOf(db, { meetingId, startsAt: meeting.startsAt, readsClosedItems: true })
  return { meeting, items }
}

/** The page of the agenda: also what the last meeting left to it. */
export const agendaPage = async (actor: Actor, meetingId: string) => {
  const page = await agendaForEditing(actor, meetingId)
  const left = await leftoversFor(db, page.meeting)
  return { ...page, leftovers: left && hasLeftovers(left) ? left : null }
}

/** One item to work on, and what its form offers to choose. @throws DomainError 404. */
export const itemForEditing = async (actor: Actor, meetingId: string, itemId: string) => {
  const { meeting, items } = await agendaForEditing(actor, meetingId)
  const item = items.find(({ id }) => id === itemId)
  if (!item) throw notFound()
  return { meeting, item, childCount: childrenOf(items, itemId).length, approvable: await approvableMeetings(meeting, item.approvesMinutesOfId), subjects: await offeredSubjects(meeting.startsAt, item.subjects), newer: item.attachments.some(isPaper) ? await newerVersions(db, actor, itemId) : [] }
}

/** What the form of a new item offers to choose. */
export const newItemChoices = async (actor: Actor, meetingId: string) => {
  const { meeting, items } = await agendaForEditing(actor, meetingId)
  const parents = items.filter(({ depth }) => depth === 0).map(({ id, number, title }) => ({ id, title: `${number}. ${title ?? ''}` }))
  return { meeting, parents, approvable: await approvableMeetings(meeting, null), subjects: await offeredSubjects(meeting.startsAt) }
}

/** Meetings whose minutes the item could approve, with the one it approves now. */
const approvableMeetings = async (meeting: { id: string; bodyId: string; startsAt: Date }, chosenId: string | null) => {
  const waiting = await meetingsAwaitingApproval(db, { bodyId: meeting.bodyId, before: meeting.startsAt, exceptId: meeting.id })
  if (!chosenId || waiting.some(({ id }) => id === chosenId)) return waiting
  const chosen = await db.meeting.findUnique({ where: { id: chosenId }, select: { id: true, title: true, startsAt: true } })
  return chosen ? [chosen, ...waiting] : waiting
}

/** The subjects that hold on the day of the meeting, and those the item carries already. */
const offeredSubjects = async (startsAt: Date, chosen: { id: string }[] = []) => {
  const day = dateInBrussels(startsAt)
  const subjects = await allSubjects(db)
  return subjects
    .filter((subject) => isValidOn(subject, day) || chosen.some(({ id }) => id === subject.id))
    .map(({ id, checklist, code, title, priority }) => ({ id, checklist, code, title, priority }))
}

/** What the page says before a meeting is cancelled. */
export const meetingForCancelling = async (actor: Actor, meetingId: string) => {
  requireAllowed(mayCancel(actor, await getMeetingFacts(db, meetingId)))
  const { _count, ...meeting } = await db.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { id: true, title: true, startsAt: true, _count: { select: { invitees: true } } },
  })
  return { ...meeting, invited: _count.invitees }
}
