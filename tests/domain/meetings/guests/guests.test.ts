import { expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { addGuest } from '~/domain/meetings/guests/add-guest.server'
import { removeGuest } from '~/domain/meetings/guests/remove-guest.server'
import { livePage } from '~/domain/meetings/live/live.queries.server'
import { visibleMeetings } from '~/domain/meetings/meeting-list.queries.server'
import { meetingOverview } from '~/domain/meetings/meeting.queries.server'
import { gatherRunning, type Gathering } from '../../../support/factories/gathering'

let made = 0

const invite = async (room: Gathering, itemId?: string) => {
  const { attendanceId } = await addGuest(await room.actor('Els'), { meetingId: room.meetingId, name: 'Ans', organisation: 'bureau Plint', email: `ans.${++made}@plint.example`, itemId })
  const { personId } = await db.attendance.findUniqueOrThrow({ where: { id: attendanceId }, select: { personId: true } })
  return { attendanceId, ans: await actorOfPerson(personId!) }
}

const items = [{ title: 'Welkom' }, { title: 'Noodwoning', isClosed: true }, { title: 'Reglement' }]

test('a guest with an address gets an account, an invitation, and finds the meeting', async () => {
  const room = await gatherRunning({ guests: [], items })
  const { ans } = await invite(room)
  expect((await db.outboxMail.findMany({ where: { to: ans.email } })).map(({ kind }) => kind).toSorted()).toEqual(['accounts.invitation', 'guests.invited'])
  expect((await visibleMeetings(ans, { when: 'upcoming' })).meetings.map(({ id }) => id)).toEqual([room.meetingId])
  expect((await meetingOverview(ans, room.meetingId)).items.map(({ title }) => title)).toEqual(['Welkom', null, 'Reglement'])
})

test('a guest for one item reads that item, also when it is closed, and of the others no more than their titles', async () => {
  const room = await gatherRunning({ guests: [], items })
  const { ans } = await invite(room, room.itemIds[1]!)
  expect((await meetingOverview(ans, room.meetingId)).items.map(({ title }) => title)).toEqual(['Welkom', 'Noodwoning', 'Reglement'])
  const { view } = await livePage(ans, room.meetingId, 'room')
  expect(view.item).toBeNull()
  expect(view.agenda.map(({ title }) => title)).toEqual(['Welkom', 'Noodwoning', 'Reglement'])
  expect((await livePage(ans, room.meetingId, 'screen')).view.item).toBeNull()
})

test('in a closed meeting a guest for one item does not even see the titles of the others', async () => {
  const room = await gatherRunning({ guests: [], items, isPublic: false })
  const { ans } = await invite(room, room.itemIds[2]!)
  expect((await meetingOverview(ans, room.meetingId)).items.map(({ title }) => title)).toEqual([null, null, 'Reglement'])
})

test('a member is no guest, nobody is a guest twice, and who was taken off the list sees nothing any more', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart' }], items })
  const els = await room.actor('Els')
  const add = (email: string) => addGuest(els, { meetingId: room.meetingId, name: 'Iemand', email })
  await expect(add((await room.actor('Bart')).email)).rejects.toMatchObject({ key: 'attendance:refusal.guestMember', field: 'email' })
  const { ans, attendanceId } = await invite(room)
  await expect(add(ans.email)).rejects.toMatchObject({ key: 'attendance:refusal.guestDouble', field: 'email' })
  await removeGuest(els, { meetingId: room.meetingId, attendanceId })
  await expect(meetingOverview(await actorOfPerson(ans.personId), room.meetingId)).rejects.toMatchObject({ status: 404 })
})
