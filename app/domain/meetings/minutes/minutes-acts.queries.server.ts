import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { MinutesFacts } from './minutes'
import { minutesFactColumns, minutesFactsOf } from './minutes-facts.server'
import { mayCorrectMinutes, mayReturnMinutes } from './minutes.policy'

export interface ActedMeeting {
  id: string
  title: string
  startsAt: Date
}

/** The page of an act is for who may do it. @throws DomainError 404, 403 or 409. */
const actPage =
  (policy: (actor: Actor, minutes: MinutesFacts) => Verdict) =>
  async (actor: Actor, meetingId: string): Promise<ActedMeeting> => {
    const row = await db.meeting.findUnique({ where: { id: meetingId }, select: { ...minutesFactColumns, title: true, startsAt: true } })
    if (!row) throw notFound()
    requireAllowed(policy(actor, minutesFactsOf(row)))
    return { id: row.id, title: row.title, startsAt: row.startsAt }
  }

export const returnMinutesPage = actPage(mayReturnMinutes)
export const correctMinutesPage = actPage(mayCorrectMinutes)
