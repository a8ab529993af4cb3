import { randomUUID } from 'node:crypto'
import { change } from '~/core/change.server'
import { after, clock } from '~/core/clock'
import { openDatabase } from '~/core/db.server'
import { newId } from '~/core/ids'
import { sha256 } from '~/core/secrets.server'
import { absoluteLifetime, idleLifetime } from '~/domain/accounts/account'
import { sessionCookieName } from '~/domain/accounts/lucia.server'
import type { Actor } from '~/domain/actor'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'

export interface Attendant {
  id: string
  seatId: string
  name: string
  /** The Cookie header of their session. */
  cookie: string
}

export interface Crowd {
  meetingId: string
  itemIds: string[]
  chair: Actor & { cookie: string }
  people: Attendant[]
}

interface Wanted {
  people: number
  items: number
  /** How many of them are in the room from the beginning; the first ones. */
  present: number
}

/** A running meeting of so many voting seats, in the data folder of this process. The people are written in bulk: one by one they would take a minute. */
export const gatherCrowd = async (wanted: Wanted): Promise<Crowd> => {
  await openDatabase()
  const now = clock.now()
  const [bodyId, meetingId, organisationId, chairId] = [newId(), newId(), newId(), newId()]
  const people = Array.from({ length: wanted.people }, (_, index) => ({ id: newId(), seatId: newId(), token: randomUUID(), name: `Deelnemer ${index}` }))
  const itemIds = Array.from({ length: wanted.items }, newId)
  const chair = { id: chairId, token: randomUUID(), name: 'Voorzitter' }
  await change(null, async ({ tx }) => {
    await tx.organisation.create({ data: { id: organisationId, name: 'Organisatie', kind: 'other', createdAt: now } })
    await tx.body.create({ data: { id: bodyId, name: 'Woonoverleg', code: 'WO-BENCH', kind: 'woonoverleg', majority: 'absolute', createdAt: now } })
    await tx.person.createMany({ data: [chair, ...people].map(({ id, name }, index) => ({ id, name, email: `deelnemer${index}@voorbeeld.example`, createdAt: now })) })
    const seat = { bodyId, organisationId, weight: 1, startsAt: now }
    await tx.seat.create({ data: { ...seat, id: newId(), role: 'chair', votes: false, holderId: chairId } })
    await tx.seat.createMany({ data: people.map(({ id, seatId }) => ({ ...seat, id: seatId, role: 'voting' as const, votes: true, holderId: id })) })
    const ends = { expiresAt: after(now, idleLifetime), absoluteExpiresAt: after(now, absoluteLifetime) }
    await tx.session.createMany({ data: [chair, ...people].map(({ id, token }) => ({ id: sha256(token), publicId: randomUUID(), personId: id, createdAt: now, ...ends, device: 'bench' })) })
    await tx.meeting.create({ data: { id: meetingId, bodyId, title: 'Woonoverleg', startsAt: now, place: 'Eernegem', isPublic: true, status: 'convened', uid: meetingId, convenedAt: now, createdAt: now } })
    await tx.agendaItem.createMany({ data: itemIds.map((id, position) => ({ id, meetingId, position, title: `Agendapunt ${position + 1}`, kind: 'advice' as const, minutes: 15, createdAt: now })) })
  })
  const actor = await actorOfPerson(chairId)
  await openMeeting(actor, { meetingId })
  await arrive(meetingId, people.slice(0, wanted.present).map(({ id }) => id))
  const cookieOf = ({ token }: { token: string }): string => `${sessionCookieName}=${token}`
  return { meetingId, itemIds, chair: { ...actor, cookie: cookieOf(chair) }, people: people.map((one) => ({ id: one.id, seatId: one.seatId, name: one.name, cookie: cookieOf(one) })) }
}

const arrive = async (meetingId: string, personIds: string[]): Promise<void> => {
  const here = new Set(personIds)
  await change(null, async ({ tx }) => {
    const lines = await tx.attendance.findMany({ where: { meetingId }, select: { id: true, personId: true, name: true } })
    const arriving = lines.filter(({ personId }) => here.has(personId ?? ''))
    await tx.attendanceEntry.createMany({ data: arriving.map(({ id, ...who }) => ({ id: randomUUID(), attendanceId: id, kind: 'arrived' as const, at: clock.now(), ...who })) })
  })
}
