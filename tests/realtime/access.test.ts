import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { type Ask, type RequestName, requests } from '~/realtime/protocol'
import { aPaper } from '../support/factories/a-paper'
import { anAdministrator } from '../support/factories/people'
import { type Gathering, gather, gatherRunning } from '../support/factories/gathering'
import { ask, type LiveHouse, openLive, type TestSocket } from '../support/live-house'

/** Every request of a socket × every role: what they get. `ok`, or the code of the refusal. */
const personas = ['administrator', 'secretary', 'chair', 'voting', 'advisory', 'observer', 'elsewhere'] as const
type Persona = (typeof personas)[number]
type Row = readonly string[]

let house: LiveHouse
let running: Gathering
let preparing: Gathering
let pollId: string
let documentId: string
const sockets = {} as Record<Persona, TestSocket>
const personIds = {} as Record<Persona, string>

beforeAll(async () => {
  house = await openLive()
  running = await gatherRunning({ guests: [{ name: 'Karel' }, { name: 'Lien', role: 'advisory' }, { name: 'Sofie', role: 'observer' }], present: ['An', 'Karel'] })
  pollId = (await openPoll(await running.actor('An'), { meetingId: running.meetingId, itemId: running.itemIds[0]!, question: 'Akkoord?' })).pollId
  documentId = await aPaper(await running.actor('Karel'), { access: 'read' })
  preparing = await gather({ guests: [] })
  const elsewhere = await gather({ guests: [] })
  Object.assign(personIds, {
    administrator: (await anAdministrator()).personId,
    secretary: running.personId('Els'),
    chair: running.personId('An'),
    voting: running.personId('Karel'),
    advisory: running.personId('Lien'),
    observer: running.personId('Sofie'),
    elsewhere: elsewhere.personId('Els'),
  })
  await change(null, ({ tx }) => tx.meeting.update({ where: { id: preparing.meetingId }, data: { status: 'preparation', convenedAt: null } }))
  for (const persona of personas) sockets[persona] = await house.connect(personIds[persona])
})
afterAll(() => house.close())

interface Case {
  name: RequestName
  what: string
  payload: (persona: Persona) => unknown
  row: Row
}

const everybody: Row = personas.map(() => 'ok')
const members: Row = ['notFound', 'ok', 'ok', 'ok', 'ok', 'ok', 'notFound']
const nobody: Row = personas.map(() => 'notFound')
const administrators: Row = ['ok', ...personas.slice(1).map(() => 'notFound')]

const cases: Case[] = [
  { name: 'meeting:join', what: 'a running meeting', payload: () => ({ meetingId: running.meetingId, view: 'room' }), row: members },
  { name: 'meeting:join', what: 'its screen', payload: () => ({ meetingId: running.meetingId, view: 'screen' }), row: members },
  { name: 'meeting:join', what: 'a meeting of others in preparation', payload: () => ({ meetingId: preparing.meetingId, view: 'room' }), row: nobody },
  { name: 'meeting:join', what: 'a meeting that does not exist', payload: () => ({ meetingId: 'nergens', view: 'room' }), row: nobody },
  { name: 'meeting:leave', what: 'a meeting', payload: () => ({ meetingId: running.meetingId }), row: everybody },
  {
    name: 'vote:cast',
    what: 'in an open poll',
    payload: () => ({ pollId, choices: ['for'], key: crypto.randomUUID() }),
    row: ['unknown', 'notEntitled', 'ok', 'ok', 'notEntitled', 'notEntitled', 'unknown'],
  },
  { name: 'topic:join', what: 'the meeting', payload: () => ({ topic: `meeting:${running.meetingId}` }), row: members },
  { name: 'topic:join', what: 'the comments on a paper of the body', payload: () => ({ topic: `comments:${documentId}` }), row: members },
  { name: 'topic:join', what: 'oneself', payload: (persona) => ({ topic: `person:${personIds[persona]}` }), row: everybody },
  { name: 'topic:join', what: 'somebody else', payload: () => ({ topic: `person:${preparing.personId('An')}` }), row: nobody },
  { name: 'topic:join', what: 'the list of meetings', payload: () => ({ topic: 'meetings' }), row: everybody },
  { name: 'topic:join', what: 'management', payload: () => ({ topic: 'management' }), row: administrators },
  { name: 'topic:join', what: 'the outbox', payload: () => ({ topic: 'outbox' }), row: administrators },
  { name: 'topic:leave', what: 'a topic', payload: () => ({ topic: 'meetings' }), row: everybody },
]

test('every request of the protocol is decided', () => {
  expect(new Set(cases.map(({ name }) => name))).toEqual(new Set(Object.keys(requests)))
})

test.each(cases)('$name: $what', async ({ name, payload, row }) => {
  const answers = []
  for (const persona of personas) {
    const reply = await ask(sockets[persona], name, payload(persona) as Ask<typeof name>)
    requests[name].reply.parse(reply)
    answers.push(reply.ok ? 'ok' : reply.code)
  }
  expect(answers).toEqual(row)
})

describe('whatever is sent', () => {
  test.each(Object.keys(requests) as RequestName[])('%s answers a wrong payload, and does nothing', async (name) => {
    const before = await db.ballot.count()
    for (const payload of [null, 7, 'x', [], {}, { meetingId: 1 }, { topic: 'alles' }, { pollId: {}, choices: ['for'], key: { $gt: '' } }, { meetingId: 'x'.repeat(5_000), view: 'room' }]) {
      const reply = await ask(sockets.voting, name, payload as Ask<typeof name>)
      expect(reply).toMatchObject({ ok: false, code: 'malformed' })
    }
    expect(await db.ballot.count()).toBe(before)
  })

  test('a frame over 64 kB ends the connection and nothing else', async () => {
    const socket = await house.connect(personIds.voting)
    const gone = new Promise((resolve) => socket.once('disconnect', resolve))
    socket.emit('meeting:leave', { meetingId: 'x'.repeat(70_000) }, () => undefined)
    await gone
    expect((await ask(sockets.voting, 'meeting:leave', { meetingId: running.meetingId })).ok).toBe(true)
  })

  test('a flood ends the connection, and a vote of another is answered meanwhile', async () => {
    const flooding = await house.connect(personIds.observer)
    const gone = new Promise((resolve) => flooding.once('disconnect', resolve))
    for (let index = 0; index < 3_000; index++) flooding.emit('topic:leave', { topic: 'meetings' }, () => undefined)
    const start = performance.now()
    expect(await ask(sockets.chair, 'vote:cast', { pollId, choices: ['for'], key: crypto.randomUUID() })).toMatchObject({ ok: true })
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(await gone).toBe('io server disconnect')
  })
})
