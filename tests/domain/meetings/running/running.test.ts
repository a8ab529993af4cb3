import { describe, expect, test } from 'vitest'
import { clock, minutes } from '~/core/clock'
import { db } from '~/core/db.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { setItemOutcome } from '~/domain/meetings/running/set-item-outcome.server'
import { writeItemRecord } from '~/domain/meetings/running/write-item-record.server'
import { gather, gatherRunning } from '../../../support/factories/gathering'

const attendanceOf = async (meetingId: string) => {
  const rows = await db.attendance.findMany({ where: { meetingId }, orderBy: { name: 'asc' } })
  return rows.map(({ name, personId, isExcused, isSubstitute }) => ({ name, hasAccount: personId !== null, isExcused, isSubstitute }))
}

describe('opening a meeting', () => {
  test('makes the attendance list from the seats and the answers', async () => {
    const gathering = await gather({
      guests: [
        { name: 'Bart', answer: 'present' },
        { name: 'Cas', answer: 'excused' },
        { name: 'Dries', answer: 'substituted', substitute: 'Eva' },
        { name: 'Fien', answer: 'substituted', substituteName: 'Gust van de dienst', substitute: 'Hilde' },
        { name: 'Iris' },
      ],
    })
    await openMeeting(await gathering.actor('An'), gathering)
    expect(await attendanceOf(gathering.meetingId)).toEqual([
      { name: 'An', hasAccount: true, isExcused: false, isSubstitute: false },
      { name: 'Bart', hasAccount: true, isExcused: false, isSubstitute: false },
      { name: 'Cas', hasAccount: true, isExcused: true, isSubstitute: false },
      { name: 'Els', hasAccount: true, isExcused: false, isSubstitute: false },
      { name: 'Eva', hasAccount: true, isExcused: false, isSubstitute: true },
      { name: 'Gust van de dienst', hasAccount: false, isExcused: false, isSubstitute: true },
      { name: 'Iris', hasAccount: true, isExcused: false, isSubstitute: false },
    ])
    expect(await db.meeting.findUnique({ where: { id: gathering.meetingId } })).toMatchObject({ status: 'running', openedAt: expect.any(Date) })
  })

  test('is refused twice, to members, and unseen by strangers', async () => {
    const gathering = await gather({ guests: [{ name: 'Bart' }] })
    await expect(openMeeting(await gathering.actor('Bart'), gathering)).rejects.toMatchObject({ status: 403 })
    const elsewhere = await gather({ guests: [] })
    await expect(openMeeting(await elsewhere.actor('Els'), gathering)).rejects.toMatchObject({ status: 404 })
    await openMeeting(await gathering.actor('Els'), gathering)
    await expect(openMeeting(await gathering.actor('Els'), gathering)).rejects.toMatchObject({ key: 'live:refusal.alreadyOpen' })
  })
})

describe('presence', () => {
  test('keeps when somebody came and left, and forgets a tick by mistake', async () => {
    const gathering = await gatherRunning({ guests: [{ name: 'Bart' }], present: [] })
    const els = await gathering.actor('Els')
    const tick = (isPresent: boolean) => setPresence(els, { meetingId: gathering.meetingId, seatId: gathering.seatId('Bart'), isPresent })
    const log = async () => (await db.attendanceEntry.findMany({ where: { attendance: { meetingId: gathering.meetingId }, name: 'Bart' }, orderBy: { at: 'asc' } })).map(({ kind }) => kind)
    await tick(true)
    await tick(false)
    expect(await log()).toEqual([])
    await tick(true)
    clock.travel(minutes(30))
    await tick(false)
    expect(await log()).toEqual(['arrived', 'left'])
    await tick(true)
    expect(await log()).toEqual(['arrived'])
    clock.travel(-minutes(30))
  })
})

describe('items', () => {
  test('one is current at a time: the one before ends, coming back keeps the first start', async () => {
    const gathering = await gatherRunning({ guests: [] })
    const an = await gathering.actor('An')
    const [first, second] = gathering.itemIds as [string, string]
    const item = (id: string) => db.agendaItem.findUniqueOrThrow({ where: { id } })
    const { startedAt } = await item(first)
    await enterItem(an, { meetingId: gathering.meetingId, itemId: second })
    expect(await item(first)).toMatchObject({ endedAt: expect.any(Date) })
    expect(await db.meeting.findUnique({ where: { id: gathering.meetingId } })).toMatchObject({ currentItemId: second })
    await enterItem(an, { meetingId: gathering.meetingId, itemId: first })
    expect(await item(first)).toMatchObject({ startedAt, endedAt: null })
  })

  test('of another meeting are not found', async () => {
    const [one, other] = [await gatherRunning({ guests: [] }), await gatherRunning({ guests: [] })]
    await expect(enterItem(await one.actor('An'), { meetingId: one.meetingId, itemId: other.itemIds[0]! })).rejects.toMatchObject({ status: 404 })
  })

  test('get notes from the secretary alone, and an outcome from the chair too', async () => {
    const gathering = await gatherRunning({ guests: [{ name: 'Bart' }] })
    const target = { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]! }
    await writeItemRecord(await gathering.actor('Els'), { ...target, record: 'Marc licht toe.' })
    await expect(writeItemRecord(await gathering.actor('An'), { ...target, record: 'x' })).rejects.toMatchObject({ status: 403 })
    await setItemOutcome(await gathering.actor('An'), { ...target, outcome: 'adviceFavourable', outcomeText: 'Mits overgangsregeling.' })
    expect(await db.agendaItem.findUnique({ where: { id: target.itemId } })).toMatchObject({ record: 'Marc licht toe.', outcome: 'adviceFavourable' })
    await setItemOutcome(await gathering.actor('Els'), target)
    expect(await db.agendaItem.findUnique({ where: { id: target.itemId } })).toMatchObject({ outcome: null, outcomeText: '' })
  })
})

describe('closing a meeting', () => {
  test('waits for an open poll, then ends the current item and begins the minutes', async () => {
    const gathering = await gatherRunning({ guests: [{ name: 'Bart' }] })
    const an = await gathering.actor('An')
    const { pollId } = await openPoll(an, { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'Gaan we akkoord?' })
    await expect(closeMeeting(an, gathering)).rejects.toMatchObject({ key: 'live:refusal.pollOpen' })
    await expect(enterItem(an, { meetingId: gathering.meetingId, itemId: gathering.itemIds[1]! })).rejects.toMatchObject({ key: 'live:refusal.pollOpen' })
    await closePoll(an, { pollId })
    await closeMeeting(an, gathering)
    expect(await db.meeting.findUnique({ where: { id: gathering.meetingId } })).toMatchObject({ status: 'minutes', closedAt: expect.any(Date), currentItemId: null })
    expect(await db.agendaItem.findUnique({ where: { id: gathering.itemIds[0]! } })).toMatchObject({ endedAt: expect.any(Date) })
    await expect(openPoll(an, { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'Nog een?' })).rejects.toMatchObject({ key: 'live:refusal.notRunning' })
  })
})
