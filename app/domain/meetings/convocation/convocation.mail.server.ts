import { db } from '~/core/db.server'
import { env } from '~/core/env.server'
import { writeLetter } from '~/core/letter'
import type { Message } from '~/core/mail.server'
import { isAllowed } from '~/core/verdict'
import { tFor } from '~/locales/instances.server'
import { paths } from '~/paths'
import type { MeetingStatus } from '~prisma/enums'
import { actorOfPerson } from '../../bodies/load-actor.server'
import { plannedEnd } from '../agenda/agenda'
import { agendaOf } from '../agenda/agenda.queries.server'
import { mayReadClosedItems } from '../meeting.policy'
import { changesOfVersion } from '../versions/versions.queries.server'
import { answerToken } from './answer-link.server'
import { calendarOf } from './calendar.server'
import { convenedMeeting } from './convened-meeting'
import { type ConvocationFacts, convocationLetter, type LetterKind } from './convocation-letter.server'

interface Payload {
  inviteeId: string
  /** Of a notice of change: the agenda it tells of; left out, the last one sent. */
  version?: number
}

/** The mails of a convocation; null when what they would say is no longer so. */
export const invitedMail = (payload: Payload) => mail('invited', payload, ({ status }) => status === 'convened')
export const changedMail = (payload: Payload) => mail('changed', payload, ({ status }) => status === 'convened')
export const remindedMail = (payload: Payload) => mail('reminded', payload, ({ status, answer }) => status === 'convened' && answer === null)
export const cancelledMail = (payload: Payload) => mail('cancelled', payload, ({ status }) => status === 'cancelled')

type IsStillSo = (now: { status: MeetingStatus; answer: string | null }) => boolean

const mail = async (kind: LetterKind, { inviteeId, version }: Payload, isStillSo: IsStillSo): Promise<Message | null> => {
  const invitee = await loadInvitee(inviteeId)
  if (!invitee || invitee.person.suspendedAt || !isStillSo({ status: invitee.meeting.status, answer: invitee.answer })) return null
  const facts = await letterFacts(invitee, kind === 'changed' ? { version } : null)
  const isInCalendar = kind !== 'reminded'
  return {
    to: invitee.person.email,
    ...writeLetter(convocationLetter(kind, facts)),
    ...(isInCalendar && { calendar: calendarFor(kind, invitee, facts) }),
  }
}

const loadInvitee = (id: string) =>
  db.invitee.findUnique({
    where: { id },
    select: {
      id: true,
      nonce: true,
      answer: true,
      person: { select: { id: true, name: true, email: true, locale: true, suspendedAt: true } },
      meeting: {
        select: {
          ...convenedMeeting,
          uid: true,
          sequence: true,
          body: { select: { name: true } },
        },
      },
    },
  })

type LoadedInvitee = NonNullable<Awaited<ReturnType<typeof loadInvitee>>>

const letterFacts = async ({ id, nonce, answer, person, meeting }: LoadedInvitee, change: { version?: number | undefined } | null): Promise<ConvocationFacts> => {
  const reader = await actorOfPerson(person.id)
  const readsClosedItems = isAllowed(mayReadClosedItems(reader, { ...meeting, wasConvened: true }))
  const items = await agendaOf(db, { meetingId: meeting.id, startsAt: meeting.startsAt, readsClosedItems, withSubjects: false })
  return {
    ...meeting,
    language: person.locale,
    name: person.name,
    body: meeting.body.name,
    plannedEnd: plannedEnd(meeting.startsAt, items),
    items,
    changes: change ? await changesOfVersion(db, { meetingId: meeting.id, readsClosedItems }, change.version) : [],
    answer,
    answerUrl: `${env.origin}${paths.answer(answerToken({ id, nonce }))}`,
    meetingUrl: `${env.origin}${paths.meeting(meeting.id)}`,
  }
}

/** The answer link stays out of the calendar: calendars are shared, the link is personal. */
const calendarFor = (kind: LetterKind, { person, meeting }: LoadedInvitee, facts: ConvocationFacts) =>
  calendarOf(kind === 'cancelled' ? 'CANCEL' : 'REQUEST', {
    uid: meeting.uid,
    sequence: meeting.sequence,
    title: meeting.title,
    startsAt: meeting.startsAt,
    endsAt: facts.plannedEnd,
    location: meeting.place || (meeting.onlineLink ?? ''),
    description: [tFor(person.locale)('convocation:mail.calendar'), meeting.onlineLink, facts.meetingUrl].filter(Boolean).join('\n'),
    attendee: person,
  })
