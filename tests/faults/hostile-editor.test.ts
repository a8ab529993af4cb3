import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setPriority } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startBare } from '../bench/measuring'
import { ownTimeOf } from '../support/core-wait'
import { holdMeeting } from '../support/factories/held-meeting'
import { until } from '../support/follower'
import { cookieOf } from '../support/live-house'
import { middle, timed } from '../support/pace'
import { startServer } from '../support/server'
import { gatherVotingPeople } from '../support/voting-people'
import { Writer } from '../support/writer'
import type { Harm, HarmDone } from './hostile-editor'

const seconds = process.env.LONG ? 120 : 8
const sockets = 20

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

const letHarm = async (harm: Harm): Promise<ChildProcess> => {
  const child = fork('tests/faults/hostile-editor.ts', { execPath: 'node_modules/.bin/node', execArgv: [] })
  endings.push(() => child.kill('SIGKILL'))
  // It may take all the time of the server that it can get, but not the machine's.
  setPriority(child.pid!, 19)
  child.send(harm)
  await once(child, 'message')
  return child
}

test('a hostile editor delays no vote by more than 250 ms of the server’s own time, is soon left outside, and takes nobody’s name', { timeout: 120_000 + seconds * 2_000 }, async () => {
  const held = await holdMeeting()
  const [bart, els] = [await cookieOf(held.personId('Bart')), await cookieOf(held.personId('Els'))]
  const { voters, pollIds } = await gatherVotingPeople(6)
  const server = await startServer({ dataDir: process.env.DATA_DIR!, env: { LOG_LEVEL: 'fatal' } })
  endings.push(() => server.kill())
  const lines: Socket[] = await Promise.all(
    voters.map(async ({ cookie }) => {
      const socket = io(server.url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie, origin: server.url } })
      endings.push(() => socket.disconnect())
      await once(socket as never, 'connect')
      return socket
    }),
  )
  let turn = 0
  const vote = async (): Promise<void> => {
    const choice = ['for', 'against', 'abstain'][turn % 3]!
    const line = lines[turn++ % lines.length]!
    const reply = (await line.timeout(20_000).emitWithAck('vote:cast', { pollId: pollIds[turn % pollIds.length]!, choices: [choice], key: crypto.randomUUID() })) as { ok: boolean }
    expect(reply.ok).toBe(true)
  }
  await timed(vote, 2)
  const calm = await timed(vote, 3, ownTimeOf(server.pid))

  const writer = new Writer({ origin: server.url, documentId: held.documentId, cookie: els })
  endings.push(() => writer.leave())
  await writer.ready()
  const names = new Set<string>()
  writer.provider.awareness!.on('change', () => {
    for (const { user } of writer.provider.awareness!.getStates().values()) if (user) names.add((user as { name: string }).name)
  })
  const harm = await letHarm({ url: `${server.url.replace('http', 'ws')}/collab`, headers: { cookie: bart, origin: server.url }, documentId: held.documentId, sockets })
  const troubled = await timed(vote, seconds, ownTimeOf(server.pid))
  harm.send('how many')
  const [{ sent, refused }] = (await once(harm, 'message')) as [HarmDone]
  expect(sent, 'it did harm').toBeGreaterThan(50)
  expect(refused, 'then it was left outside').toBeGreaterThan(10)
  const delays = troubled.map((took) => took - middle(calm))
  expect(delays.at(-1), `the longest of ${delays.length} votes, in milliseconds above calm`).toBeLessThan(250)
  expect([...names].filter((name) => name !== 'Els' && name !== 'Bart')).toEqual([])
  harm.kill('SIGKILL')
  writer.type('Els schrijft verder.')
  await until(() => writer.isSaved)
})

test('the same harm stops a server that takes everything (the control)', { timeout: 120_000 }, async () => {
  const bare = await startBare('tests/bench/document/bare-server.mjs')
  endings.push(bare.stop)
  const url = bare.url.replace('http', 'ws')
  const socket = new WebSocket(url)
  endings.push(() => socket.terminate())
  await once(socket, 'open')
  const ping = async (): Promise<void> => {
    socket.ping()
    await Promise.race([once(socket, 'pong'), sleep(5_000)])
  }
  const calm = await timed(ping, 1, ownTimeOf(bare.pid))
  await letHarm({ url, headers: {}, documentId: 'nota', sockets })
  const troubled = await timed(ping, 8, ownTimeOf(bare.pid))
  expect(troubled.at(-1)! - middle(calm)).toBeGreaterThan(250)
})
