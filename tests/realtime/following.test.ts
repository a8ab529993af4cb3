import { afterAll, beforeAll, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { endSessions } from '~/domain/accounts/sessions/end-sessions.server'
import { changeSitter } from '~/domain/meetings/attendance/change-sitter.server'
import { setExcused } from '~/domain/meetings/attendance/set-excused.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { setRecusal } from '~/domain/meetings/attendance/set-recusal.server'
import { addGuest } from '~/domain/meetings/guests/add-guest.server'
import { viewFor } from '~/domain/meetings/live/audience'
import { liveView } from '~/domain/meetings/live/live-view'
import { readLiveView } from '~/domain/meetings/live/live.queries.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { giveProxy } from '~/domain/meetings/proxies/give-proxy.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { system } from '~/domain/actor'
import { usualRules } from '~/domain/bodies/body.schema'
import { endSeat } from '~/domain/bodies/seats/end-seat.server'
import { updateBody } from '~/domain/bodies/update-body.server'
import { gather, gatherRunning } from '../support/factories/gathering'
import { Follower, until } from '../support/follower'
import { ask, cookieOf, type LiveHouse, openLive } from '../support/live-house'

let house: LiveHouse
beforeAll(async () => {
  house = await openLive()
})
afterAll(() => house.close())

const follow = async (gathering: Awaited<ReturnType<typeof gather>>, name: string, as: 'room' | 'screen' = 'room') => {
  const follower = new Follower(await house.connect(gathering.personId(name)), gathering.meetingId, as)
  await follower.join()
  return follower
}

test('who joins gets the whole state, by the protocol', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }] })
  const karel = await follow(gathering, 'Karel')
  expect(liveView.parse(karel.view)).toEqual(viewFor('readers', await readLiveView(db, gathering.meetingId)))
  expect(karel.own?.seats).toMatchObject([{ seatId: gathering.seatId('Karel'), votes: true, isPresent: true }])
})

test("everyone's page follows within a second", async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }, { name: 'Sofie', role: 'observer' }] })
  const followers = await Promise.all([follow(gathering, 'Els'), follow(gathering, 'Karel'), follow(gathering, 'Sofie'), follow(gathering, 'Karel', 'screen')])
  const start = performance.now()
  await enterItem(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[1]! })
  await until(() => followers.every(({ view }) => view?.item?.id === gathering.itemIds[1]))
  expect(performance.now() - start).toBeLessThan(1_000)
  expect(followers.every(({ joins }) => joins === 1)).toBe(true)
})

test('who comes in is told to all as one row, and to themselves as their own', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }, { name: 'Lien' }] })
  const { meetingId } = gathering
  const [karel, lien] = await Promise.all([follow(gathering, 'Karel'), follow(gathering, 'Lien')])
  const chair = await gathering.actor('An')
  for (const isPresent of [false, true]) {
    await setPresence(chair, { meetingId, seatId: gathering.seatId('Karel'), isPresent })
    await until(() => karel.own?.seats[0]?.isPresent === isPresent && karel.revision === lien.revision && lien.view?.people.find(({ name }) => name === 'Karel')?.isPresent === isPresent)
  }
  expect(lien.view).toEqual(viewFor('readers', await readLiveView(db, meetingId)))
  expect([karel.joins, lien.joins]).toEqual([1, 1])
  expect(lien.frames.filter((frame) => frame.includes('meeting:amended'))).toHaveLength(2)
  expect(lien.frames.some((frame) => frame.includes('meeting:own'))).toBe(false)
})

test('the list stays true whatever happens to one line of it, or to more', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }, { name: 'Lien', substitute: 'Wim' }, { name: 'Nora' }], quorumRule: 'halfOfVotingSeats' })
  const { meetingId, itemIds, bodyId } = gathering
  const [els, follower] = [await gathering.actor('Els'), await follow(gathering, 'Els')]
  const [karel, lien, nora] = ['Karel', 'Lien', 'Nora'].map((name) => gathering.seatId(name)) as [string, string, string]
  const lineOf = async (seatId: string) => (await db.attendance.findUniqueOrThrow({ where: { meetingId_seatId: { meetingId, seatId } }, select: { id: true } })).id
  const acts = [
    () => setPresence(els, { meetingId, seatId: karel, isPresent: false }),
    async () => changeSitter(els, { meetingId, attendanceId: await lineOf(lien), sitter: 'substitute' }),
    () => giveProxy(els, { meetingId, giverSeatId: karel, holderSeatId: nora }),
    async () => setRecusal(els, { meetingId, attendanceId: await lineOf(nora), itemId: itemIds[1]!, isRecused: true }),
    () => enterItem(els, { meetingId, itemId: itemIds[1]! }),
    () => addGuest(els, { meetingId, name: 'Gast' }),
    async () => setExcused(els, { meetingId, attendanceId: await lineOf(karel), isExcused: true }),
    () => setPresence(els, { meetingId, seatId: karel, isPresent: true }),
    () => endSeat(system, { bodyId, seatId: nora }),
    () => setPresence(els, { meetingId, seatId: lien, isPresent: false }),
  ]
  for (const act of acts) {
    await act()
    const truth = JSON.stringify(await readLiveView(db, meetingId))
    await until(() => JSON.stringify(follower.view) === truth, `the list after ${String(act)}`)
  }
  expect(follower.view).toEqual(await readLiveView(db, meetingId))
})

test('new rules of the body, and a seat that ends, reach the room that is meeting', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }, { name: 'Lien' }] })
  const { bodyId, meetingId } = gathering
  const els = await follow(gathering, 'Els')
  const { name, code, kind } = await db.body.findUniqueOrThrow({ where: { id: bodyId }, select: { name: true, code: true, kind: true } })
  await updateBody(system, { ...usualRules, bodyId, name, code, kind, majority: 'twoThirds', quorumRule: 'halfOfVotingSeats' })
  await until(() => els.view?.quorum.rule === 'halfOfVotingSeats' && els.view.meeting.majority === 'twoThirds')
  await endSeat(system, { bodyId, seatId: gathering.seatId('Lien') })
  await until(() => els.view?.meeting.votingSeats === 2)
  expect(els.view).toEqual(viewFor('leaders', await readLiveView(db, meetingId)))
})

test('a poll opens for those who may vote, fills, and closes with a result', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }, { name: 'Lien' }], present: ['Karel', 'Lien'] })
  const [karel, els] = [await follow(gathering, 'Karel'), await follow(gathering, 'Els')]
  const { pollId } = await openPoll(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'Akkoord?' })
  await until(() => karel.own?.entitled.length === 1)
  expect(els.own?.entitled).toEqual([])
  const reply = await ask(karel.socket, 'vote:cast', { pollId, choices: ['for'], key: crypto.randomUUID() })
  expect(reply).toMatchObject({ ok: true, receipt: { choices: ['for'], ballots: [{ seatId: gathering.seatId('Karel') }] } })
  await until(() => els.view?.turnout[0]?.voted === 1)
  expect(els.view?.turnout).toEqual([{ pollId, voted: 1, counts: null, waitingFor: ['Lien'], seats: [expect.objectContaining({ name: 'Karel', hasVoted: true }), expect.objectContaining({ name: 'Lien', hasVoted: false })] }])
  expect(karel.view?.turnout).toEqual([{ pollId, voted: 1, counts: null, waitingFor: null, seats: null }])
  await closePoll(await gathering.actor('An'), { pollId })
  await until(() => karel.view?.polls[0]?.result !== null)
  expect(karel.view?.polls[0]).toMatchObject({ status: 'closed', result: { isAdopted: true, counts: [{ key: 'for', seats: 1 }, {}, {}] }, votes: expect.arrayContaining([expect.objectContaining({ name: 'Karel', choices: ['for'] })]) })
})

test('a vote given on one device is seen on the other devices of the same person', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }] })
  const [phone, laptop] = [await follow(gathering, 'Karel'), await follow(gathering, 'Karel')]
  const { pollId } = await openPoll(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'Akkoord?' })
  await until(() => phone.own?.entitled.length === 1 && laptop.own?.entitled.length === 1)
  await ask(phone.socket, 'vote:cast', { pollId, choices: ['abstain'], key: crypto.randomUUID() })
  await until(() => laptop.own?.votes.length === 1)
  expect(laptop.own?.votes[0]?.choices).toEqual(['abstain'])
})

test('closed items are empty for observers and on the screen', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }, { name: 'Sofie', role: 'observer' }], items: [{ title: 'GEHEIM-DOSSIER', isClosed: true }, { title: 'Varia' }] })
  const [karel, sofie, screen] = [await follow(gathering, 'Karel'), await follow(gathering, 'Sofie'), await follow(gathering, 'Karel', 'screen')]
  await openPoll(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'GEHEIM-VRAAG' })
  await until(() => karel.view?.polls.length === 1)
  await enterItem(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[1]! }).catch(() => undefined)
  for (const follower of [sofie, screen]) {
    expect(follower.frames.join()).not.toContain('GEHEIM')
    expect(follower.view?.agenda[0]).toMatchObject({ title: null, kind: null, isClosed: true, isCurrent: true })
    expect(follower.view?.item).toBeNull()
  }
  expect(karel.view?.agenda[0]?.title).toBe('GEHEIM-DOSSIER')
})

test('strangers, and meetings not convened yet, are not found', async () => {
  const gathering = await gather({ guests: [{ name: 'Karel' }] })
  const elsewhere = await gather({ guests: [{ name: 'Vreemde' }] })
  const stranger = await house.connect(elsewhere.personId('Vreemde'))
  expect(await ask(stranger, 'meeting:join', { meetingId: gathering.meetingId, view: 'room' })).toMatchObject({ ok: false, code: 'notFound' })
  expect(await ask(stranger, 'topic:join', { topic: `meeting:${gathering.meetingId}` })).toMatchObject({ ok: false, code: 'notFound' })
  expect(await ask(stranger, 'topic:join', { topic: 'management' })).toMatchObject({ ok: false, code: 'notFound' })
  await change(null, ({ tx }) => tx.meeting.update({ where: { id: gathering.meetingId }, data: { status: 'preparation', convenedAt: null } }))
  const karel = await house.connect(gathering.personId('Karel'))
  expect(await ask(karel, 'meeting:join', { meetingId: gathering.meetingId, view: 'room' })).toMatchObject({ ok: false, code: 'notFound' })
})

test('without a session, or from elsewhere, the door stays shut', async () => {
  const gathering = await gather({ guests: [] })
  const cookie = await cookieOf(gathering.personId('An'))
  const refused = (headers: Record<string, string>) => {
    const socket = house.open(headers)
    return new Promise<string>((resolve) => {
      socket.once('connect', () => resolve('connected'))
      socket.once('connect_error', (error) => {
        socket.disconnect()
        resolve(error.message)
      })
    })
  }
  expect(await refused({ origin: house.url })).toBe('signIn')
  expect(await refused({ origin: 'https://elders.example', cookie })).not.toBe('connected')
  expect(await refused({ cookie })).not.toBe('connected')
  expect(await refused({ origin: house.url, cookie })).toBe('connected')
})

test('a session that ends takes its sockets along within two seconds', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }] })
  const karel = await follow(gathering, 'Karel')
  const start = performance.now()
  const gone = new Promise((resolve) => karel.socket.once('disconnect', resolve))
  await change(null, (work) => endSessions(work, gathering.personId('Karel')))
  expect(await gone).toBe('io server disconnect')
  expect(karel.frames.at(-1)).toBe('["session:ended",{}]')
  expect(performance.now() - start).toBeLessThan(2_000)
})

test('who loses their seat is out within two seconds, and stays out', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }] })
  const karel = await follow(gathering, 'Karel')
  const gone = new Promise((resolve) => karel.socket.once('disconnect', resolve))
  await endSeat(system, { bodyId: gathering.bodyId, seatId: gathering.seatId('Karel') })
  await gone
  karel.socket.connect()
  await until(() => karel.socket.connected)
  await expect(karel.join()).rejects.toThrow('notFound')
})

test('other pages are invited once for a burst of changes', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }] })
  const socket = await house.connect(gathering.personId('Karel'))
  const heard: string[] = []
  socket.on('invitation', ({ topic }) => heard.push(topic))
  const topic = `meeting:${gathering.meetingId}` as const
  expect(await ask(socket, 'topic:join', { topic })).toEqual({ ok: true })
  const els = await gathering.actor('Els')
  for (const isPresent of [false, true, false, true, false, true]) await setPresence(els, { meetingId: gathering.meetingId, seatId: gathering.seatId('Karel'), isPresent })
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(heard.length).toBeGreaterThan(0)
  expect(heard.length).toBeLessThanOrEqual(3)
  await ask(socket, 'topic:leave', { topic })
  await setPresence(els, { meetingId: gathering.meetingId, seatId: gathering.seatId('Karel'), isPresent: false })
  const before = heard.length
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(heard.length).toBe(before)
})
