import { expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import type { Actor } from '~/domain/actor'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { announceCode } from '~/domain/meetings/attendance/announce-code.server'
import { announcePresence } from '~/domain/meetings/attendance/announce-presence.server'
import { attendancePage } from '~/domain/meetings/attendance/attendance.queries.server'
import { changeSitter } from '~/domain/meetings/attendance/change-sitter.server'
import { electorateOf } from '~/domain/meetings/attendance/electorate.server'
import { fillSeat } from '~/domain/meetings/attendance/fill-seat.server'
import { quorumNow } from '~/domain/meetings/attendance/quorum.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { recuseSelf } from '~/domain/meetings/attendance/recuse-self.server'
import { setRecusal } from '~/domain/meetings/attendance/set-recusal.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { giveProxy } from '~/domain/meetings/proxies/give-proxy.server'
import { revokeProxy } from '~/domain/meetings/proxies/revoke-proxy.server'
import { raiseHand } from '~/domain/meetings/speakers/raise-hand.server'
import { type Gathering, gatherRunning } from '../../../support/factories/gathering'
import { somebody } from '../../../support/factories/people'

const lineOf = async ({ meetingId, seatId }: Gathering, name: string): Promise<string> =>
  (await db.attendance.findUniqueOrThrow({ where: { meetingId_seatId: { meetingId, seatId: seatId(name) } }, select: { id: true } })).id

const voters = async (room: Gathering, item = 0) => (await electorateOf(db, { id: room.meetingId, bodyId: room.bodyId }, room.itemIds[item]!)).map(({ name, proxyOf }) => (proxyOf ? `${name} voor ${proxyOf}` : name)).toSorted()

test('who has a conflict of interest is out of the votes and the quorum of that item alone', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart' }], quorumRule: 'halfOfVotingSeats' })
  const { meetingId } = room
  const [reglement, welkom] = [room.itemIds[1]!, room.itemIds[0]!]
  await setRecusal(await room.actor('Bart'), { meetingId, attendanceId: await lineOf(room, 'Bart'), itemId: reglement, isRecused: true })
  expect(await voters(room, 1)).toEqual(['An'])
  expect(await voters(room, 0)).toEqual(['An', 'Bart'])
  const meeting = { id: meetingId, bodyId: room.bodyId }
  expect(await quorumNow(db, meeting, reglement)).toMatchObject({ present: 1, total: 2, isReached: false, reachedAt: null })
  expect(await quorumNow(db, meeting, welkom)).toMatchObject({ present: 2, isReached: true, reachedAt: expect.any(Date) })
})

test('a member stands aside by themselves, for all their seats, takes their hand down, and comes back', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart' }, { name: 'Bart', organisation: 'OCMW' }, { name: 'Cas' }] })
  const [bart, meetingId, itemId] = [await room.actor('Bart'), room.meetingId, room.itemIds[0]!]
  await raiseHand(bart, { meetingId, itemId, isPointOfOrder: false, key: newId() })
  await recuseSelf(bart, { meetingId, itemId, isRecused: true })
  await recuseSelf(bart, { meetingId, itemId, isRecused: true })
  expect(await voters(room)).toEqual(['An', 'Cas'])
  expect(await db.attendanceEntry.count({ where: { kind: 'recused', bySelf: true, attendance: { meetingId } } })).toBe(2)
  expect(await db.turn.findMany({ where: { meetingId, withdrawnAt: null } })).toEqual([])
  await recuseSelf(bart, { meetingId, itemId, isRecused: false })
  expect(await voters(room)).toEqual(['An', 'Bart', 'Bart', 'Cas'])
})

test('who stands aside at an item does so at what stands under it, and comes back from there', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart' }] })
  const [bart, meetingId, [above, under]] = [await room.actor('Bart'), room.meetingId, room.itemIds as [string, string]]
  await change(null, ({ tx }) => tx.agendaItem.update({ where: { id: under }, data: { parentId: above, position: 0 } }))
  await recuseSelf(bart, { meetingId, itemId: above, isRecused: true })
  expect(await voters(room, 1)).toEqual(['An'])
  await recuseSelf(bart, { meetingId, itemId: under, isRecused: false })
  expect(await voters(room, 1)).toEqual(['An', 'Bart'])
})

test('nobody stands aside by themselves in the middle of a vote, as a guest, or from no seat', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart' }, { name: 'Cas', substitute: 'Eva' }] })
  const [els, meetingId, itemId] = [await room.actor('Els'), room.meetingId, room.itemIds[0]!]
  const aside = async (actor: Actor) => recuseSelf(actor, { meetingId, itemId, isRecused: true })
  await expect(aside(await room.actor('Eva'))).rejects.toMatchObject({ key: 'attendance:refusal.otherSitter', status: 409 })
  const guest = await somebody('Gust Gast')
  await change(null, ({ tx }) => tx.attendance.create({ data: { id: newId(), meetingId, personId: guest, name: 'Gust Gast' } }))
  await expect(aside(await actorOfPerson(guest))).rejects.toMatchObject({ key: 'attendance:refusal.guestRecusal', status: 403 })
  await openPoll(els, { meetingId, itemId, question: 'Gaat u akkoord?' })
  await expect(aside(await room.actor('Bart'))).rejects.toMatchObject({ key: 'attendance:refusal.itemPollOpen', status: 409 })
})

test('nobody stands aside, or sits in for another, in the middle of a vote', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart' }] })
  const els = await room.actor('Els')
  const [meetingId, itemId, attendanceId] = [room.meetingId, room.itemIds[0]!, await lineOf(room, 'Bart')]
  await openPoll(els, { meetingId, itemId, question: 'Gaat u akkoord?' })
  await expect(setRecusal(els, { meetingId, attendanceId, itemId, isRecused: true })).rejects.toMatchObject({ key: 'attendance:refusal.itemPollOpen', status: 409 })
  await expect(changeSitter(els, { meetingId, attendanceId, sitter: 'named', name: 'Vera' })).rejects.toMatchObject({ key: 'attendance:refusal.pollOpen' })
})

test('a member notes their own conflict of interest, and not that of another', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart' }, { name: 'Cas' }] })
  const wish = { meetingId: room.meetingId, attendanceId: await lineOf(room, 'Cas'), itemId: room.itemIds[0]!, isRecused: true }
  await expect(setRecusal(await room.actor('Bart'), wish)).rejects.toMatchObject({ status: 403 })
})

test('who sits in for another is present and votes; both are in the log', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart', substitute: 'Eva' }] })
  await changeSitter(await room.actor('Els'), { meetingId: room.meetingId, attendanceId: await lineOf(room, 'Bart'), sitter: 'substitute' })
  expect(await voters(room)).toEqual(['An', 'Eva'])
  const log = await db.attendanceEntry.findMany({ where: { attendance: { meetingId: room.meetingId, seatId: room.seatId('Bart') } }, orderBy: { id: 'asc' } })
  expect(log.map(({ kind, name }) => `${name} ${kind}`)).toEqual(['Bart arrived', 'Bart left', 'Eva arrived'])
})

/** A seat of the body that has no holder yet. */
const emptySeat = ({ bodyId }: Gathering): Promise<string> =>
  change(null, async ({ tx }) => {
    const [id, organisationId] = [newId(), newId()]
    await tx.organisation.create({ data: { id: organisationId, name: `Gemeente Nieuw ${id}`, kind: 'municipality', createdAt: clock.now() } })
    await tx.seat.create({ data: { id, bodyId, organisationId, role: 'voting', votes: true, startsAt: clock.now() } })
    return id
  })

test('a councillor who is sworn in during the meeting takes an empty seat: not in the poll that is open, but in the next', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart' }] })
  const [els, meetingId, itemId, seatId] = [await room.actor('Els'), room.meetingId, room.itemIds[0]!, await emptySeat(room)]
  const open = async (question: string) => (await openPoll(els, { meetingId, itemId, question })).pollId
  const first = await open('Keuren we dit goed?')
  const nora = await somebody('Nora Nieuw')
  await change(null, ({ tx }) => tx.seat.update({ where: { id: seatId }, data: { holderId: nora } }))
  expect((await attendancePage(els, meetingId)).vacant).toMatchObject([{ id: seatId, organisation: `Gemeente Nieuw ${seatId}`, holder: 'Nora Nieuw' }])
  await expect(fillSeat(await room.actor('Bart'), { meetingId, seatId, sitter: 'holder' })).rejects.toMatchObject({ status: 403 })
  await expect(fillSeat(els, { meetingId, seatId, sitter: 'substitute' })).rejects.toMatchObject({ key: 'attendance:refusal.nobodyThere', field: 'sitter', status: 409 })
  await fillSeat(els, { meetingId, seatId, sitter: 'holder' })
  await expect(fillSeat(els, { meetingId, seatId, sitter: 'holder' })).rejects.toMatchObject({ key: 'attendance:refusal.seatListed', status: 409, values: { name: 'Nora Nieuw' } })
  await setPresence(els, { meetingId, seatId, isPresent: true })
  expect((await attendancePage(els, meetingId)).vacant).toEqual([])
  await closePoll(els, { pollId: first })
  const second = await open('En dit?')
  const votersIn = async (pollId: string) => (await db.pollSeat.findMany({ where: { pollId }, select: { name: true }, orderBy: { name: 'asc' } })).map(({ name }) => name)
  expect([await votersIn(first), await votersIn(second)]).toEqual([
    ['An', 'Bart'],
    ['An', 'Bart', 'Nora Nieuw'],
  ])
})

test('of two secretaries who fill the same seat at once one is told who sits there; who comes without an account stands in for nobody', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Joke', role: 'secretary' }] })
  const seatId = await emptySeat(room)
  const wish = { meetingId: room.meetingId, seatId, sitter: 'named' as const, name: 'Nora Nieuw' }
  const answers = await Promise.allSettled([fillSeat(await room.actor('Els'), wish), fillSeat(await room.actor('Joke'), wish)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await db.attendance.findMany({ where: { seatId }, select: { name: true, isSubstitute: true } })).toEqual([{ name: 'Nora Nieuw', isSubstitute: false }])
})

test('members announce themselves with the code of the room; a wrong code is refused, and guessing stops', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart' }], present: [] })
  const [bart, meetingId] = [await room.actor('Bart'), room.meetingId]
  const right = announceCode(meetingId)
  expect(right).toMatch(/^\d{4}$/)
  const wrong = right === '0000' ? '0001' : '0000'
  await expect(announcePresence(bart, { meetingId, code: wrong })).rejects.toMatchObject({ key: 'attendance:refusal.wrongCode', status: 400, field: 'code' })
  await announcePresence(bart, { meetingId, code: right })
  expect(await voters(room)).toEqual(['Bart'])
  for (let tries = 0; tries < 10; tries++) await announcePresence(bart, { meetingId, code: wrong }).catch(() => undefined)
  await expect(announcePresence(bart, { meetingId, code: right })).rejects.toMatchObject({ key: 'attendance:refusal.tooManyCodes', status: 429 })
})

test('who has no place is told why: another sits there, or they are not on the list', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart', substitute: 'Eva' }] })
  const code = announceCode(room.meetingId)
  await expect(announcePresence(await room.actor('Eva'), { meetingId: room.meetingId, code })).rejects.toMatchObject({ key: 'attendance:refusal.otherSitter', values: { name: 'Bart' } })
})

test('the holder of a proxy votes for who is away, until the giver comes', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart' }, { name: 'Cas' }], present: ['An', 'Bart'] })
  const { meetingId } = room
  await giveProxy(await room.actor('Cas'), { meetingId, giverSeatId: room.seatId('Cas'), holderSeatId: room.seatId('Bart') })
  expect(await voters(room)).toEqual(['An', 'Bart', 'Bart voor Cas'])
  await setPresence(await room.actor('Els'), { meetingId, seatId: room.seatId('Cas'), isPresent: true })
  expect(await voters(room)).toEqual(['An', 'Bart', 'Cas'])
})

test('proxies have their limits: one per giver, as many per holder as the body says, and a used one stays', async () => {
  const room = await gatherRunning({ guests: [{ name: 'Bart' }, { name: 'Cas' }, { name: 'Dora' }], present: ['An', 'Bart'] })
  const { meetingId } = room
  const els = await room.actor('Els')
  const give = (giver: string, holder: string) => giveProxy(els, { meetingId, giverSeatId: room.seatId(giver), holderSeatId: room.seatId(holder) })
  const { proxyId } = await give('Cas', 'Bart')
  await expect(give('Cas', 'An')).rejects.toMatchObject({ key: 'attendance:refusal.proxyDouble', field: 'giverSeatId' })
  await expect(give('Dora', 'Bart')).rejects.toMatchObject({ key: 'attendance:refusal.proxyFull', field: 'holderSeatId' })
  await expect(give('Dora', 'Dora')).rejects.toMatchObject({ key: 'attendance:refusal.proxySelf' })
  await expect(give('Dora', 'Els')).rejects.toMatchObject({ key: 'attendance:refusal.proxyNotVoting' })
  await expect(giveProxy(await room.actor('Bart'), { meetingId, giverSeatId: room.seatId('Dora'), holderSeatId: room.seatId('An') })).rejects.toMatchObject({ status: 403 })
  await openPoll(els, { meetingId, itemId: room.itemIds[0]!, question: 'Gaat u akkoord?' })
  await expect(revokeProxy(els, { meetingId, proxyId })).rejects.toMatchObject({ key: 'attendance:refusal.proxyUsed', status: 409 })
})
