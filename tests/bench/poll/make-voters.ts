import { randomUUID } from 'node:crypto'
import { change } from '~/core/change.server'
import { after, clock } from '~/core/clock'
import { closeDatabase, openDatabase } from '~/core/db.server'
import { newId } from '~/core/ids'
import { sha256 } from '~/core/secrets.server'
import { absoluteLifetime, idleLifetime } from '~/domain/accounts/account'
import type { Actor } from '~/domain/actor'
import { sessionCookieName } from '~/domain/accounts/lucia.server'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'

export interface Voter {
  id: string
  cookie: string
  choice: string
}

export interface Place {
  meetingId: string
  pollId: string
  voters: Voter[]
}

const choices = ['for', 'against', 'abstain']

/** A running meeting with so many voters, polls that were held in it earlier, and an open one, in the data folder of this process. The people are written in bulk: one by one they would take a minute. */
export const makeVoters = async (count: number, earlierPolls = 0): Promise<Place> => {
  await openDatabase()
  const now = clock.now()
  const [bodyId, meetingId, itemId, organisationId, chairId] = [newId(), newId(), newId(), newId(), newId()]
  const voters = Array.from({ length: count }, (_, index) => ({ id: newId(), seatId: newId(), token: randomUUID(), name: `Kiezer ${index}` }))
  await change(null, async ({ tx }) => {
    await tx.organisation.create({ data: { id: organisationId, name: 'Organisatie', kind: 'other', createdAt: now } })
    await tx.body.create({ data: { id: bodyId, name: 'Woonoverleg', code: 'WO-BENCH', kind: 'woonoverleg', majority: 'absolute', createdAt: now } })
    const people = [{ id: chairId, name: 'Voorzitter' }, ...voters.map(({ id, name }) => ({ id, name }))]
    await tx.person.createMany({ data: people.map((person, index) => ({ ...person, email: `kiezer${index}@voorbeeld.example`, createdAt: now })) })
    const seat = { bodyId, organisationId, weight: 1, startsAt: now }
    await tx.seat.create({ data: { ...seat, id: newId(), role: 'chair', votes: false, holderId: chairId } })
    await tx.seat.createMany({ data: voters.map(({ id, seatId }) => ({ ...seat, id: seatId, role: 'voting' as const, votes: true, holderId: id })) })
    await tx.session.createMany({
      data: voters.map(({ id, token }) => ({
        id: sha256(token),
        publicId: randomUUID(),
        personId: id,
        createdAt: now,
        expiresAt: after(now, idleLifetime),
        absoluteExpiresAt: after(now, absoluteLifetime),
        device: 'bench',
      })),
    })
    await tx.meeting.create({ data: { id: meetingId, bodyId, title: 'Woonoverleg', startsAt: now, place: 'Eernegem', isPublic: true, status: 'convened', uid: meetingId, convenedAt: now, createdAt: now } })
    await tx.agendaItem.create({ data: { id: itemId, meetingId, position: 0, title: 'Reglement', kind: 'advice', minutes: 15, createdAt: now } })
  })
  const chair = await actorOfPerson(chairId)
  await openMeeting(chair, { meetingId })
  await change(null, async ({ tx }) => {
    const lines = await tx.attendance.findMany({ where: { meetingId }, select: { id: true, personId: true, name: true } })
    await tx.attendanceEntry.createMany({ data: lines.map(({ id, ...who }) => ({ id: randomUUID(), attendanceId: id, kind: 'arrived' as const, at: now, ...who })) })
  })
  for (let held = 0; held < earlierPolls; held++) await holdPoll(chair, { meetingId, itemId, voters })
  const { pollId } = await openPoll(chair, { meetingId, itemId, question: 'Gaat u akkoord?' })
  await closeDatabase()
  return { meetingId, pollId, voters: voters.map(({ id, token }, index) => ({ id, cookie: `${sessionCookieName}=${token}`, choice: choices[index % 3]! })) }
}

/** A poll in which everybody voted; the votes are written in bulk. */
const holdPoll = async (chair: Actor, { meetingId, itemId, voters }: { meetingId: string; itemId: string; voters: { id: string; seatId: string }[] }): Promise<void> => {
  const { pollId } = await openPoll(chair, { meetingId, itemId, question: 'Gaat u akkoord met het vorige punt?' })
  const answer = { reason: '', isEntered: false, castAt: clock.now() }
  const ballots = voters.map(({ id, seatId }, index) => ({ ...answer, id: randomUUID(), pollId, seatId, choices: choices[index % 3]!, key: randomUUID(), castById: id }))
  await change(null, ({ tx }) => tx.ballot.createMany({ data: ballots }))
  await closePoll(chair, { pollId })
}
