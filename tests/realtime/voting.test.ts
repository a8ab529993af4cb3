import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase, db } from '~/core/db.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { setRecusal } from '~/domain/meetings/attendance/set-recusal.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import type { OpenPollInput } from '~/domain/meetings/polls/poll.schema'
import { everyBallot } from '~/domain/meetings/polls/tally/ballot-counts'
import { withdrawPoll } from '~/domain/meetings/polls/withdraw-poll.server'
import { giveProxy } from '~/domain/meetings/proxies/give-proxy.server'
import { nl } from '~/locales/nl'
import { paths } from '~/paths'
import { ask, type TestSocket } from '../support/live-house'
import { type RunningServer, startServer } from '../support/server'
import { gatherVoters, type Voters } from '../support/voters'

/** The real server, over both ways to vote: a socket and a form. */
let server: RunningServer
let voters: Voters
let elsewhere: Voters
const polls = { open: '', closed: '', withdrawn: '', several: '', consent: '', rollCall: '', hands: '' }
const sockets = new Map<string, TestSocket>()

beforeAll(async () => {
  voters = await gatherVoters(
    1,
    [{ name: 'Sofie', role: 'observer' }, { name: 'Lien' }, { name: 'Jef', substitute: 'Rita', answer: 'substituted' }, { name: 'Nora' }, { name: 'Otto' }],
    ['Kiezer0', 'Sofie', 'Jef', 'Otto'],
    30,
  )
  elsewhere = await gatherVoters(1)
  const { gathering } = voters
  const an = await gathering.actor('An')
  const open = async (item: number, wish: Partial<OpenPollInput> = {}) =>
    (await openPoll(an, { meetingId: gathering.meetingId, itemId: gathering.itemIds[item]!, question: 'Akkoord?', ...wish })).pollId
  const els = await gathering.actor('Els')
  await giveProxy(els, { meetingId: gathering.meetingId, giverSeatId: gathering.seatId('Nora'), holderSeatId: gathering.seatId('Kiezer0') })
  const { id: attendanceId } = await db.attendance.findFirstOrThrow({ where: { meetingId: gathering.meetingId, seatId: gathering.seatId('Otto') } })
  await setRecusal(els, { meetingId: gathering.meetingId, attendanceId, itemId: gathering.itemIds[1]!, isRecused: true })
  polls.closed = await open(0)
  await castVote(await gathering.actor('Kiezer0'), { pollId: polls.closed, choices: ['for'], key: 'voor-het-sluiten-1' })
  await closePoll(an, { pollId: polls.closed })
  polls.open = await open(1)
  polls.withdrawn = await open(22)
  await withdrawPoll(an, { pollId: polls.withdrawn, reason: 'Verkeerde vraag' })
  polls.several = await open(23, { method: 'someOf', options: ['A', 'B', 'C'], maxChoices: 2 })
  polls.consent = await open(24, { method: 'consent' })
  polls.rollCall = await open(25, { method: 'rollCall' })
  polls.hands = await open(26, { method: 'showOfHands' })
  await closeDatabase()
  server = await startServer({ dataDir: process.env.DATA_DIR! })
}, 120_000)

afterAll(async () => {
  for (const socket of sockets.values()) socket.disconnect()
  await server?.stop()
})

const cookieOf = (name: string): string => voters.cookies.get(name) ?? elsewhere.cookies.get(name)!

const socketOf = async (name: string): Promise<TestSocket> => {
  const known = sockets.get(name)
  if (known) return known
  const socket: TestSocket = io(server.url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie: cookieOf(name), origin: server.url } })
  sockets.set(name, socket)
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
  return socket
}

const post = (path: string, cookie: string, fields: Record<string, string> | string[][]) =>
  fetch(`${server.url}${path}`, { method: 'POST', redirect: 'manual', headers: { Cookie: cookie, Origin: server.url }, body: new URLSearchParams(fields) })

type Vote = { pollId: string; choices: string[]; reason?: string; key: string; seatId?: string }

/** @returns the code of the refusal and what a person reads, or `stored`. */
const bySocket = async (name: string, vote: Vote) => {
  const reply = await ask(await socketOf(name), 'vote:cast', vote)
  return reply.ok ? { code: 'stored', status: 302, text: '' } : { code: reply.code, status: null, text: reply.message }
}

const byForm = async (name: string, { pollId, choices, ...fields }: Vote) => {
  const response = await post(paths.vote(voters.gathering.meetingId, pollId), cookieOf(name), [...Object.entries(fields), ...choices.map((choice) => ['choices', choice])])
  return { code: response.headers.get('x-refusal') ?? (response.status === 302 ? 'stored' : 'none'), status: response.status, text: await response.text() }
}

const key = () => crypto.randomUUID()

describe.each([
  ['a socket', bySocket],
  ['a form', byForm],
] as const)('by %s', (_way, send) => {
  const refusals: [code: keyof typeof nl.polls.refusal, status: number, who: string, vote: () => Vote][] = [
    ['closed', 409, 'Kiezer0', () => ({ pollId: polls.closed, choices: ['for'], key: key() })],
    ['unknown', 404, 'Kiezer0', () => ({ pollId: 'nog-niet-geopend', choices: ['for'], key: key() })],
    ['notEntitled', 403, 'Sofie', () => ({ pollId: polls.open, choices: ['for'], key: key() })],
    ['notEntitled', 403, 'Kiezer0', () => ({ pollId: polls.open, choices: ['for'], key: key(), seatId: voters.gathering.seatId('Lien') })],
    ['absent', 403, 'Lien', () => ({ pollId: polls.open, choices: ['for'], key: key() })],
    ['substituted', 403, 'Jef', () => ({ pollId: polls.open, choices: ['for'], key: key() })],
    ['delegated', 403, 'Nora', () => ({ pollId: polls.open, choices: ['for'], key: key() })],
    ['recused', 403, 'Otto', () => ({ pollId: polls.open, choices: ['for'], key: key() })],
    ['withdrawn', 409, 'Kiezer0', () => ({ pollId: polls.withdrawn, choices: ['for'], key: key() })],
    ['choiceCount', 400, 'Kiezer0', () => ({ pollId: polls.several, choices: ['1', '2', '3'], key: key() })],
    ['choiceCount', 400, 'Kiezer0', () => ({ pollId: polls.several, choices: ['1', 'abstain'], key: key() })],
    ['choiceCount', 400, 'Kiezer0', () => ({ pollId: polls.open, choices: ['for', 'against'], key: key() })],
    ['reasonMissing', 400, 'Kiezer0', () => ({ pollId: polls.consent, choices: ['objection'], key: key() })],
    ['bySecretary', 409, 'Kiezer0', () => ({ pollId: polls.rollCall, choices: ['for'], key: key() })],
    ['bySecretary', 409, 'Kiezer0', () => ({ pollId: polls.hands, choices: ['for'], key: key() })],
    ['noSuchOption', 400, 'Kiezer0', () => ({ pollId: polls.open, choices: ['misschien'], key: key() })],
    ['malformed', 400, 'Kiezer0', () => ({ pollId: polls.open, choices: [], key: key() })],
    ['malformed', 400, 'Kiezer0', () => ({ pollId: polls.several, choices: Array.from({ length: 40 }, () => '1'), key: key() })],
    ['malformed', 400, 'Kiezer0', () => ({ pollId: polls.consent, choices: ['objection'], reason: 'x'.repeat(501), key: key() })],
    ['malformed', 400, 'Kiezer0', () => ({ pollId: polls.open, choices: ['for'], key: 'kort' })],
    ['malformed', 400, 'Kiezer0', () => ({ pollId: polls.open, choices: ['for'], key: '<script>alert(1)</script>' })],
  ]
  test.each(refusals)('a vote is refused as %s (%i) to %s, in a plain sentence, and nothing is stored', async (code, status, who, vote) => {
    const before = await db.ballot.count()
    const answer = await send(who, vote())
    expect(answer.code).toBe(code)
    expect([null, status]).toContain(answer.status)
    expect(answer.text).toContain(nl.polls.refusal[code])
    expect(await db.ballot.count()).toBe(before)
  })

  test('a vote for a seat held by proxy is stored, for it alone or with the own seat', async () => {
    const { gathering } = voters
    expect((await send('Kiezer0', { pollId: polls.several, choices: ['1', '2'], key: key(), seatId: gathering.seatId('Nora') })).code).toBe('stored')
    expect((await send('Kiezer0', { pollId: polls.consent, choices: ['objection'], reason: 'Te duur.', key: key() })).code).toBe('stored')
    expect(await db.ballot.findMany({ where: { pollId: polls.consent } })).toMatchObject([{ reason: 'Te duur.' }, { reason: 'Te duur.' }])
  })

  test('a vote of who may is stored', async () => {
    expect((await send('Kiezer0', { pollId: polls.open, choices: ['for'], key: key() })).code).toBe('stored')
  })

  test('the same key is stored once, also after the poll has closed', async () => {
    const vote = { pollId: polls.closed, choices: ['against'], key: 'voor-het-sluiten-1' }
    expect((await send('Kiezer0', vote)).code).toBe('stored')
    expect(await db.ballot.findMany({ where: { pollId: polls.closed } })).toMatchObject([{ choices: 'for' }, { choices: 'for' }])
  })
})

test('one voter, 200 submissions at once over both ways: exactly one vote per seat, in twenty polls', { timeout: 180_000 }, async () => {
  const { gathering } = voters
  const an = cookieOf('An')
  for (let round = 0; round < 20; round++) {
    const socket = await socketOf('Kiezer0')
    const itemId = gathering.itemIds[round + 2]!
    expect((await post(paths.openPoll(gathering.meetingId, itemId), an, { question: `Ronde ${round}` })).status).toBe(302)
    const { id: pollId } = await db.poll.findFirstOrThrow({ where: { itemId } })
    const submissions = Array.from({ length: 200 }, (_, index) => {
      const vote = { choices: [index % 3 ? 'for' : 'against'], key: key() }
      return index % 5 ? ask(socket, 'vote:cast', { pollId, ...vote }).then((reply) => (reply.ok ? 302 : 0)) : byForm('Kiezer0', { pollId, ...vote }).then(({ status }) => status)
    })
    const statuses = await Promise.all(submissions)
    expect(new Set(statuses)).toEqual(new Set([302]))
    expect(await db.ballot.count({ where: { pollId, seatId: gathering.seatId('Kiezer0') } })).toBe(1)
    expect((await post(paths.closePoll(gathering.meetingId, pollId), an, {})).status).toBe(302)
    expect(await db.pollCount.findFirst({ where: { pollId, key: everyBallot } })).toMatchObject({ seats: 2 })
    // Every round has a socket of its own: three thousand votes over one are a flood, and end it.
    socket.disconnect()
    sockets.delete('Kiezer0')
  }
})

test('a guest without a session is sent to sign in', async () => {
  const response = await post(paths.vote(voters.gathering.meetingId, polls.open), '', { choices: 'for', key: key() })
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toContain(paths.signIn())
})

test('somebody of another body is told that the poll does not exist', async () => {
  const socket: TestSocket = io(server.url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie: elsewhere.cookies.get('Kiezer0')!, origin: server.url } })
  await new Promise((resolve) => socket.once('connect', () => resolve(undefined)))
  expect(await ask(socket, 'vote:cast', { pollId: polls.open, choices: ['for'], key: key() })).toMatchObject({ ok: false, code: 'unknown' })
  socket.disconnect()
})
