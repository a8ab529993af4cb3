import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { env } from '~/core/env.server'
import { notFound } from '~/core/errors'
import { requireAllowed, type Verdict } from '~/core/verdict'
import { paths } from '~/paths'
import type { Actor } from '../../actor'
import { plannedEnd } from '../agenda/agenda'
import { agendaOf } from '../agenda/agenda.queries.server'
import { factsOf, hasUnsentChanges, type MeetingFacts } from '../meeting'
import { mayConvene, mayWriteToInvitees } from '../meeting.policy'
import { unsentChanges } from '../versions/versions.queries.server'
import { convocationLetter, type LetterKind } from './convocation-letter.server'
import { whoIsConvened } from './invitees.server'
import { convenedMeeting } from './convened-meeting'

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
  const meeting = await db.meeting.findUnique({ where: { id: meetingId }, select: { ...convenedMeeting, convenedAt: true } })
  if (!meeting) throw notFound()
  requireAllowed(may(actor, factsOf(meeting)))
  const items = await agendaOf(db, { meetingId, startsAt: meeting.startsAt, readsClosedItems: true, withSubjects: false })
  const letter = convocationLetter(kind, {
    ...meeting,
    language: actor.locale,
    name: actor.name,
    body: actor.bodies.find(({ id }) => id === meeting.bodyId)?.name ?? '',
    plannedEnd: plannedEnd(meeting.startsAt, items),
    items,
    changes: kind === 'changed' ? await unsentChanges(db, meetingId) : [],
    answer: null,
    answerUrl: '',
    meetingUrl: `${env.origin}${paths.meeting(meetingId)}`,
  })
  return { meeting, letter, hasItems: items.length > 0, hasClosedItems: items.some(({ isClosed }) => isClosed) }
}
