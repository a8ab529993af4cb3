import { expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { announceCode } from '~/domain/meetings/attendance/announce-code.server'
import { announcePresence } from '~/domain/meetings/attendance/announce-presence.server'
import { changeSitter } from '~/domain/meetings/attendance/change-sitter.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { cancelMeeting } from '~/domain/meetings/cancel-meeting.server'
import { addGuest } from '~/domain/meetings/guests/add-guest.server'
import { removeGuest } from '~/domain/meetings/guests/remove-guest.server'
import { livePage } from '~/domain/meetings/live/live.queries.server'
import { giveProxy } from '~/domain/meetings/proxies/give-proxy.server'
import { revokeProxy } from '~/domain/meetings/proxies/revoke-proxy.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { gather, gatherRunning } from '../../../support/factories/gathering'
import { somebody } from '../../../support/factories/people'

const refusal = (key: string) => ({ key, status: 409 })

test('a guest who came stays on the list, and nobody is invited to a meeting that is over', async () => {
  const room = await gatherRunning({ guests: [] })
  const { meetingId } = room
  const els = await room.actor('Els')
  const { attendanceId } = await addGuest(els, { meetingId, name: 'Ans' })
  await setPresence(els, { meetingId, attendanceId, isPresent: true })
  await expect(removeGuest(els, { meetingId, attendanceId })).rejects.toMatchObject(refusal('attendance:refusal.guestCame'))
  await closeMeeting(els, { meetingId })
  await expect(addGuest(els, { meetingId, name: 'Bea' })).rejects.toMatchObject(refusal('attendance:refusal.guestOver'))
  await expect(removeGuest(els, { meetingId, attendanceId })).rejects.toMatchObject(refusal('attendance:refusal.guestOver'))
  expect(await db.attendance.count({ where: { meetingId, seatId: null } })).toBe(1)
})

test('nobody sits on a seat in a role that nobody has', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart' }] })
  const { id: attendanceId } = await db.attendance.findFirstOrThrow({ where: { meetingId: room.meetingId, seatId: room.seatId('Bart') } })
  await expect(changeSitter(await room.actor('Els'), { meetingId: room.meetingId, attendanceId, sitter: 'substitute' })).rejects.toMatchObject({ ...refusal('attendance:refusal.nobodyThere'), field: 'sitter' })
})

test('a member whose seat is of after the opening is told that they are not on the list', async () => {
  const room = await gatherRunning({ guests: [] })
  const personId = await somebody('Eva')
  const { organisationId } = await db.seat.findUniqueOrThrow({ where: { id: room.seatId('An') } })
  await change(null, ({ tx }) => tx.seat.create({ data: { id: newId(), bodyId: room.bodyId, organisationId, role: 'observer', votes: false, holderId: personId, startsAt: clock.now() } }))
  await expect(announcePresence(await actorOfPerson(personId), { meetingId: room.meetingId, code: announceCode(room.meetingId) })).rejects.toMatchObject(refusal('attendance:refusal.notOnList'))
})

test('nobody announces themselves before the opening, nor after the end', async () => {
  const room = await gather({ guests: [{ name: 'Bart' }] })
  const { meetingId } = room
  const announcing = async () => announcePresence(await room.actor('Bart'), { meetingId, code: announceCode(meetingId) })
  await expect(announcing()).rejects.toMatchObject(refusal('attendance:refusal.notRunning'))
  await openMeeting(await room.actor('Els'), { meetingId })
  await announcing()
  await closeMeeting(await room.actor('Els'), { meetingId })
  await expect(announcing()).rejects.toMatchObject(refusal('attendance:refusal.notRunning'))
})

test('proxies are of a meeting that is to come or goes on', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart' }, { name: 'Cas' }], present: ['An', 'Bart'] })
  const { meetingId, seatId } = room
  const els = await room.actor('Els')
  const proxy = { meetingId, giverSeatId: seatId('Cas'), holderSeatId: seatId('Bart') }
  const { proxyId } = await giveProxy(els, proxy)
  await closeMeeting(els, { meetingId })
  await expect(giveProxy(els, proxy)).rejects.toMatchObject(refusal('attendance:refusal.proxyOver'))
  await expect(revokeProxy(els, { meetingId, proxyId })).rejects.toMatchObject(refusal('attendance:refusal.proxyOver'))
})

test('a meeting that does not go on, or is over, does not open, and one that does not go on has no room', async () => {
  const room = await gather({ guests: [{ name: 'Bart' }] })
  const els = await room.actor('Els')
  await cancelMeeting(els, { meetingId: room.meetingId, reason: 'Te weinig punten.' })
  await expect(openMeeting(els, { meetingId: room.meetingId })).rejects.toMatchObject(refusal('live:refusal.notConvened'))
  await expect(livePage(await room.actor('Bart'), room.meetingId, 'room')).rejects.toMatchObject(refusal('live:refusal.noRoom'))
  const over = await gatherRunning({ guests: [] })
  await closeMeeting(await over.actor('Els'), { meetingId: over.meetingId })
  await expect(openMeeting(await over.actor('Els'), { meetingId: over.meetingId })).rejects.toMatchObject(refusal('live:refusal.notConvened'))
})
