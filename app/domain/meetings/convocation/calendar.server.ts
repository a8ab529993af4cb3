import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalAttendeeType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { clock } from '~/core/clock'
import { env } from '~/core/env.server'
import type { Message } from '~/core/mail.server'

export interface CalendarFacts {
  uid: string
  sequence: number
  title: string
  startsAt: Date
  endsAt: Date
  location: string
  description: string
  attendee: { name: string; email: string }
}

/**
 * The meeting for somebody's calendar (RFC 5545, RFC 5546). Times are UTC. RSVP=FALSE: a calendar's own answer would reach nobody.
 * The same UID with a higher SEQUENCE replaces what the calendar has; CANCEL takes it out.
 */
export const calendarOf = (method: 'REQUEST' | 'CANCEL', facts: CalendarFacts): NonNullable<Message['calendar']> => {
  const isCancelled = method === 'CANCEL'
  const calendar = ical({ method: ICalCalendarMethod[method], prodId: { company: 'Woonpunt', product: 'Overleg', language: 'NL' } })
  const event = calendar.createEvent({
    id: facts.uid,
    sequence: facts.sequence,
    stamp: clock.now(),
    start: facts.startsAt,
    end: facts.endsAt,
    summary: facts.title,
    location: facts.location,
    description: facts.description,
    organizer: organiser(),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  event.createAttendee({
    name: asParameter(facts.attendee.name),
    email: facts.attendee.email,
    role: ICalAttendeeRole.REQ,
    type: ICalAttendeeType.INDIVIDUAL,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: false,
  })
  // The generator leaves out the line end after END:VCALENDAR, which RFC 5545 asks for.
  return { method, content: `${calendar.toString()}\r\n` }
}

/** The sender of our mails: "Woonpunt Overleg <overleg@woonpunt.be>", or a bare address. */
const organiser = (): { name: string; email: string } => {
  const [, name = '', email = env.mailFrom] = /^\s*"?(.*?)"?\s*<(.+)>\s*$/.exec(env.mailFrom) ?? []
  return { name: asParameter(name) || 'Woonpunt Overleg', email }
}

/** The value of a parameter cannot hold a quote, a backslash or a control character, not even escaped (RFC 5545, 3.2). */
const asParameter = (text: string): string => text.replaceAll('"', "'").replaceAll(/[\p{Cc}\\]+/gu, ' ')
