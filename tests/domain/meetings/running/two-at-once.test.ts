import { describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { setRecusal } from '~/domain/meetings/attendance/set-recusal.server'
import { addGuest } from '~/domain/meetings/guests/add-guest.server'
import { livePage } from '~/domain/meetings/live/live.queries.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { countHands } from '~/domain/meetings/polls/count-hands.server'
import { enterVote } from '~/domain/meetings/polls/enter-vote.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { withdrawPoll } from '~/domain/meetings/polls/withdraw-poll.server'
import { giveProxy } from '~/domain/meetings/proxies/give-proxy.server'
import { revokeProxy } from '~/domain/meetings/proxies/revoke-proxy.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { giveFloor } from '~/domain/meetings/speakers/give-floor.server'
import { raiseHand } from '~/domain/meetings/speakers/raise-hand.server'
import { gather, type Gathering, gatherRunning } from '../../../support/factories/gathering'
import { somebody } from '../../../support/factories/people'

const guests = [{ name: 'Rita', role: 'secretary' as const, votes: false }, ...['Bart', 'Karel', 'Lien'].map((name) => ({ name }))]

/** Els and Rita, secretaries both, press the same button in one moment. @returns what the one who was too late is told; null when both may have done it */
const both = async (gathering: Gathering, press: (actor: Awaited<ReturnType<Gathering['actor']>>) => Promise<unknown>): Promise<string | null> => {
  const secretaries = [await gathering.actor('Els'), await gathering.actor('Rita')]
  const settled = await Promise.allSettled(secretaries.map(press))
  const refused = settled.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { key: string }).key] : []))
  expect(refused.length).toBeLessThan(2)
  return refused[0] ?? null
}

describe('two secretaries who press the same button at once', () => {
  test('open the meeting once, and close it once', async () => {
    const gathering = await gather({ guests })
    const { meetingId } = gathering
    expect(await both(gathering, (actor) => openMeeting(actor, { meetingId }))).toBe('live:refusal.alreadyOpen')
    expect(await db.attendance.count({ where: { meetingId } })).toBe(guests.length + 2)
    expect(await both(gathering, (actor) => closeMeeting(actor, { meetingId }))).toBe('live:refusal.notRunning')
    expect(await db.document.count({ where: { meetingId } })).toBe(1)
  })

  test('go to an item once, tick somebody once, and send somebody out once', async () => {
    const gathering = await gatherRunning({ guests, present: ['An'] })
    const { meetingId } = gathering
    const itemId = gathering.itemIds[1]!
    expect(await both(gathering, (actor) => enterItem(actor, { meetingId, itemId, seen: gathering.itemIds[0]! }))).toBeNull()
    expect(await db.eventRecord.count({ where: { meetingId, name: 'item.entered', subjectId: itemId } })).toBe(1)
    const line = await db.attendance.findFirstOrThrow({ where: { meetingId, seatId: gathering.seatId('Karel') } })
    expect(await both(gathering, (actor) => setPresence(actor, { meetingId, seatId: gathering.seatId('Karel'), isPresent: true }))).toBeNull()
    expect(await both(gathering, (actor) => setRecusal(actor, { meetingId, attendanceId: line.id, itemId, isRecused: true }))).toBeNull()
    expect((await db.attendanceEntry.findMany({ where: { attendanceId: line.id }, orderBy: { id: 'asc' } })).map(({ kind }) => kind)).toEqual(['arrived', 'recused'])
  })

  test('give a proxy once and take it back once, invite a guest once, and give the floor once', async () => {
    const gathering = await gatherRunning({ guests, present: ['An', 'Karel'] })
    const { meetingId, seatId } = gathering
    expect(await both(gathering, (actor) => giveProxy(actor, { meetingId, giverSeatId: seatId('Lien'), holderSeatId: seatId('Karel') }))).toBe('attendance:refusal.proxyDouble')
    const { id: proxyId } = await db.proxy.findFirstOrThrow({ where: { meetingId } })
    expect(await both(gathering, (actor) => revokeProxy(actor, { meetingId, proxyId }))).toBeNull()
    expect(await db.eventRecord.count({ where: { subjectId: proxyId, name: 'proxy.revoked' } })).toBe(1)
    const email = 'griet@tweemaal.test'
    await somebody('Griet', { email })
    expect(await both(gathering, (actor) => addGuest(actor, { meetingId, name: 'Griet', email }))).toBe('attendance:refusal.guestDouble')
    const { turnId } = await raiseHand(await gathering.actor('Karel'), { meetingId, key: crypto.randomUUID() })
    expect(await both(gathering, (actor) => giveFloor(actor, { meetingId, turnId }))).toBeNull()
    expect(await db.eventRecord.count({ where: { meetingId, name: 'turn.begun', subjectId: turnId } })).toBe(1)
  })

  test('write down a vote once, count hands once, and withdraw a poll or close it, not both', async () => {
    const gathering = await gatherRunning({ guests, items: Array.from({ length: 3 }, (_, index) => ({ title: `Punt ${index}` })) })
    const { meetingId, itemIds, seatId } = gathering
    const els = await gathering.actor('Els')
    const open = async (item: number, method: 'rollCall' | 'showOfHands' | 'forAgainst') => (await openPoll(els, { meetingId, itemId: itemIds[item]!, question: 'Akkoord?', method })).pollId
    const rollCall = await open(0, 'rollCall')
    expect(await both(gathering, (actor) => enterVote(actor, { pollId: rollCall, seatId: seatId('Karel'), choices: ['for'] }))).toBeNull()
    expect(await closePoll(els, { pollId: rollCall })).toMatchObject({ ballots: { seats: 1 } })
    const hands = await open(1, 'showOfHands')
    expect(await both(gathering, (actor) => countHands(actor, { pollId: hands, for: 2, against: 1, abstain: 0 }))).toBe('polls:closing.alreadyClosed')
    const mistake = await open(2, 'forAgainst')
    let turn = 0
    const late = await both(gathering, (actor) => (turn++ === 0 ? withdrawPoll(actor, { pollId: mistake, reason: 'Vergissing' }) : closePoll(actor, { pollId: mistake })))
    const { status } = await db.poll.findUniqueOrThrow({ where: { id: mistake } })
    expect([status, late]).toEqual(status === 'withdrawn' ? ['withdrawn', 'polls:closing.withdrawn'] : ['closed', 'polls:closing.alreadyClosed'])
    expect(await db.pollCount.count({ where: { pollId: mistake } })).toBe(status === 'withdrawn' ? 0 : 4)
  })
})

test('a body without rules meets, speaks without a limit, votes, and closes', async () => {
  const gathering = await gatherRunning({ guests })
  const { meetingId, itemIds, seatId } = gathering
  await change(null, ({ tx }) => tx.body.update({ where: { id: gathering.bodyId }, data: { quorumRule: 'none', speakingMinutes: 0, maxProxies: 0 } }))
  const [els, karel] = [await gathering.actor('Els'), await gathering.actor('Karel')]
  await expect(giveProxy(els, { meetingId, giverSeatId: seatId('Lien'), holderSeatId: seatId('Karel') })).rejects.toMatchObject({ key: 'attendance:refusal.proxyNone' })
  const { turnId } = await raiseHand(karel, { meetingId, key: crypto.randomUUID() })
  await giveFloor(els, { meetingId, turnId })
  const { view } = await livePage(karel, meetingId, 'room')
  expect(view.speakers.current).toMatchObject({ name: 'Karel', limitSeconds: null })
  expect(view.quorum).toMatchObject({ rule: 'none', isReached: true, reachedAt: null })
  const { pollId } = await openPoll(els, { meetingId, itemId: itemIds[0]!, question: 'Akkoord?' })
  expect(await closePoll(els, { pollId })).toMatchObject({ isAdopted: false, reason: 'noVotes' })
  await closeMeeting(els, { meetingId })
})

test('a meeting in which nobody can vote refuses polls in words, and goes on', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Sofie', role: 'observer' }], present: ['Sofie'], quorumRule: 'perMunicipality' })
  const { meetingId, itemIds } = gathering
  const els = await gathering.actor('Els')
  await expect(openPoll(els, { meetingId, itemId: itemIds[0]!, question: 'Akkoord?' })).rejects.toMatchObject({ key: 'polls:opening.nobodyPresent', status: 409 })
  await expect(openPoll(els, { meetingId, itemId: itemIds[0]!, question: 'Akkoord?', method: 'showOfHands' })).rejects.toMatchObject({ key: 'polls:opening.nobodyPresent' })
  const { view } = await livePage(els, meetingId, 'room')
  expect(view.quorum).toMatchObject({ isReached: false, reachedAt: null })
  expect(view.polls).toEqual([])
  await enterItem(els, { meetingId, itemId: itemIds[1]! })
  await closeMeeting(els, { meetingId })
  expect(await db.document.count({ where: { meetingId } })).toBe(1)
})
