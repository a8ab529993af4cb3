import { createClient } from '@libsql/client'
import { io } from 'socket.io-client'
import { expect, test } from 'vitest'
import { closeDatabase, databaseFile, db, openDatabase } from '~/core/db.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { fromBase64Url } from '~/domain/meetings/polls/secret/base64url'
import { pollKeys, readPollKey } from '~/domain/meetings/polls/secret/poll-keys.server'
import { paths } from '~/paths'
import { seeded } from '../../support/chaos-proxy'
import { ask, type TestSocket } from '../../support/live-house'
import { openSecretPoll, seal } from '../../support/secret-voters'
import { startServer } from '../../support/server'
import { gatherVoters, namesOf } from '../../support/voters'
import { attack, correlationByChance, mostByChance } from './linker'

const count = process.env.LONG ? 500 : 60
const options = ['for', 'against', 'abstain']
const canary = 'kanarie-reden-van-niemand'

/** Another program changes the database under the server's feet. */
const underneath = async (...statements: string[]): Promise<void> => {
  const client = createClient({ url: `file:${databaseFile}`, timeout: 5_000 })
  await client.batch(statements, 'write')
  client.close()
}

test(`the log of a server that tells everything links none of ${count} secret votes to its voter, also when every vote fails once`, { timeout: 120_000 + count * 1_000 }, async () => {
  await openDatabase()
  const { gathering, cookies } = await gatherVoters(count, [], undefined, 2)
  const pollId = await openSecretPoll(gathering)
  const { pollId: named } = await openPoll(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[1]!, question: 'Akkoord?', method: 'consent' })
  const key = (await pollKeys.read(pollId))!
  const scalar = fromBase64Url((await crypto.subtle.exportKey('jwk', (await readPollKey(await db.secretPoll.findUniqueOrThrow({ where: { pollId } })))!)).d!)!
  const random = seeded(9)
  const voters = await Promise.all(
    namesOf(count)
      .map((name) => ({ name, place: random(), choice: options[Math.floor(random() * 3)]! }))
      .toSorted((left, right) => left.place - right.place)
      .map(async ({ name, choice }) => ({ name, ...(await seal(pollId, [gathering.seatId(name)], [choice])) })),
  )
  await closeDatabase()
  const server = await startServer({ dataDir: process.env.DATA_DIR!, env: { LOG_LEVEL: 'trace' } })
  const socketOf = async (name: string): Promise<TestSocket> => {
    const socket: TestSocket = io(server.url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie: cookies.get(name)!, origin: server.url } })
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
    return socket
  }

  // What goes wrong is what a server writes about most: first no vote can be stored.
  await underneath(...['SealedEnvelope', 'Ballot'].map((table) => `CREATE TRIGGER "broken${table}" BEFORE INSERT ON "${table}" BEGIN SELECT RAISE(ABORT, 'broken'); END`))
  const sockets: TestSocket[] = []
  for (const { name, vote } of voters) {
    const socket = await socketOf(name)
    sockets.push(socket)
    expect(await ask(socket, 'vote:cast', vote)).toMatchObject({ ok: false, code: 'failed' })
  }
  expect(await ask(sockets[0]!, 'vote:cast', { pollId: named, choices: ['objection'], reason: canary, key: crypto.randomUUID() })).toMatchObject({ ok: false, code: 'failed' })
  await underneath('DROP TRIGGER "brokenSealedEnvelope"', 'DROP TRIGGER "brokenBallot"')
  for (const [index, { name, vote }] of voters.entries()) {
    if (index % 10 > 0) expect(await ask(sockets[index]!, 'vote:cast', vote)).toMatchObject({ ok: true })
    else {
      const form = new URLSearchParams({ key: vote.key, envelopes: JSON.stringify(vote.envelopes) })
      const stored = await fetch(`${server.url}${paths.vote(gathering.meetingId, pollId)}`, { method: 'POST', redirect: 'manual', headers: { Cookie: cookies.get(name)!, Origin: server.url }, body: form })
      expect(stored.status).toBe(302)
    }
  }
  // What is refused is not written down either.
  expect(await ask(sockets[1]!, 'vote:cast', { ...voters[1]!.vote, key: crypto.randomUUID() })).toMatchObject({ code: 'alreadyVoted' })
  expect(await ask(sockets[1]!, 'vote:cast', { pollId, choices: ['for'], reason: canary, key: crypto.randomUUID() })).toMatchObject({ code: 'sealed' })
  for (const socket of sockets) socket.disconnect()
  const closed = await fetch(`${server.url}${paths.closePoll(gathering.meetingId, pollId)}`, { method: 'POST', redirect: 'manual', headers: { Cookie: cookies.get('An')!, Origin: server.url }, body: new URLSearchParams() })
  expect(closed.status).toBe(302)
  await server.stop()

  const log = server.logs()
  // The control: of every vote that failed something stands there.
  expect(log.split('\n').filter((line) => line.includes('"level":50')).length).toBeGreaterThan(count)
  const list = await db.countedBallot.findMany({ where: { pollId }, orderBy: { position: 'asc' } })
  expect(list).toHaveLength(count)
  for (const { vote, codes } of voters) for (const trace of [...codes, vote.envelopes[0]!.envelope.slice(2, 42), vote.envelopes[0]!.envelope.slice(-40), vote.key]) expect(log.includes(trace), trace).toBe(false)
  for (const secret of [Buffer.from(key), Buffer.from(scalar)]) for (const form of ['hex', 'base64', 'base64url', 'latin1'] as const) expect(log.includes(secret.toString(form)), form).toBe(false)
  for (const word of [canary, 'objection', '"choices"']) expect(log.includes(word), word).toBe(false)
  const commits = voters.map(({ name }) => ({ voter: name, at: new Date(0), written: Buffer.alloc(0) }))
  const entries = list.map(({ code, choices, position }) => ({ text: code, row: [position, code, choices] }))
  for (const { name, hits, correlation } of attack({ commits, files: { 'the log': Buffer.from(log) }, entries }, list.map(({ code }) => voters.findIndex(({ codes }) => codes[0] === code)))) {
    expect(hits, name).toBeLessThanOrEqual(mostByChance)
    expect(Math.abs(correlation), name).toBeLessThan(correlationByChance(count))
  }
})
