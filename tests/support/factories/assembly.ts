import { change } from '~/core/change.server'
import { clock, minutes } from '~/core/clock'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import type { Actor } from '~/domain/actor'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { gather, type Gathering } from './gathering'

interface Member {
  id: string
  name: string
  seatId: string
  actor: Actor
}

export type Assembly = Gathering & { members: Member[]; an: Actor; els: Actor }

/**
 * A running meeting with so many voting members in the room, besides An, who chairs it. Members and arrivals are written many at a time, where commands would
 * write them one by one; the list of attendance is made by the command that opens the meeting.
 */
export const assemble = async (size: number): Promise<Assembly> => {
  const gathering = await gather({ guests: [] })
  const { bodyId, meetingId } = gathering
  const now = clock.now()
  const people = Array.from({ length: size }, (_, index) => ({ id: newId(), seatId: newId(), name: `Lid ${index}` }))
  const { organisationId } = await db.seat.findUniqueOrThrow({ where: { id: gathering.seatId('An') } })
  await change(null, async ({ tx }) => {
    await tx.person.createMany({ data: people.map(({ id, name }) => ({ id, name, email: `${id}@voorbeeld.example`, createdAt: now })) })
    await tx.seat.createMany({ data: people.map(({ id, seatId }) => ({ id: seatId, bodyId, organisationId, role: 'voting' as const, votes: true, holderId: id, startsAt: now })) })
  })
  const [an, els] = [await gathering.actor('An'), await gathering.actor('Els')]
  await openMeeting(els, { meetingId })
  const at = new Date(clock.ms() - minutes(1))
  const lines = await db.attendance.findMany({ where: { meetingId }, select: { id: true, personId: true, name: true } })
  const arrivals = lines.map(({ id, personId, name }) => ({ id: newId(), attendanceId: id, kind: 'arrived' as const, at, personId, name }))
  await change(els, ({ tx }) => tx.attendanceEntry.createMany({ data: arrivals }))
  await enterItem(els, { meetingId, itemId: gathering.itemIds[0]! })
  const [seat] = an.seats
  const members = people.map(({ id, seatId, name }) => ({ id, name, seatId, actor: { ...an, personId: id, name, seats: [{ ...seat!, seatId, role: 'voting' as const }] } }))
  return { ...gathering, members, an, els }
}
