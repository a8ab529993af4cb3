import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { io } from 'socket.io-client'
import { expect, test } from 'vitest'
import { closeDatabase, openDatabase, writeClient } from '~/core/db.server'
import { ask, type TestSocket } from '../support/live-house'
import { startServer } from '../support/server'
import { type Call, readTrace, tooEarly, traced, whyNoTrace } from '../support/strace'
import { newFolder } from '../support/test-folder'
import { gatherVotingPeople, type VotingPeople } from '../support/voting-people'

const cannot = whyNoTrace()
const tracing = cannot ? test.skip : test
const remark = cannot ? ` — NOT TRIED ON THIS MACHINE: ${cannot}` : ''

const choices = ['for', 'against', 'abstain'] as const

/** Everybody votes in every poll: first one after the other, then all at once. @returns the keys of the votes acknowledged */
const voteEverywhere = async ({ pollIds, voters }: VotingPeople, url: string): Promise<string[]> => {
  const sockets = voters.map(({ cookie }): TestSocket => io(url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie, origin: url } }))
  const keys: string[] = []
  const vote = async (socket: TestSocket, index: number, pollId: string): Promise<void> => {
    const key = crypto.randomUUID()
    const reply = await ask(socket, 'vote:cast', { pollId, choices: [choices[index % 3]!], key })
    expect(reply).toMatchObject({ ok: true })
    keys.push(key)
  }
  for (const [index, socket] of sockets.entries()) await vote(socket, index, pollIds[0]!)
  for (const pollId of pollIds) await Promise.all(sockets.map((socket, index) => vote(socket, index + 1, pollId)))
  for (const socket of sockets) socket.disconnect()
  return keys
}

const peopleReady = gatherVotingPeople(8)

tracing(`every vote's journal has reached the disk (fsync) before its acknowledgement leaves${remark}`, async () => {
  const people = await peopleReady
  const dataDir = newFolder('fsync')
  await cp(process.env.DATA_DIR!, dataDir, { recursive: true })
  const trace = join(dataDir, 'trace')
  const server = await startServer({ dataDir, under: traced(trace) })
  const keys = await voteEverywhere(people, server.url).finally(() => server.stop())
  expect(tooEarly(await whole(trace, keys))).toEqual([])
})

tracing(`the check finds a server that does not wait for the disk (synchronous=NORMAL)${remark}`, async () => {
  const people = await peopleReady
  const dataDir = newFolder('no-fsync')
  await cp(process.env.DATA_DIR!, dataDir, { recursive: true })
  const trace = join(dataDir, 'trace')
  const [command, ...args] = [...traced(trace), 'node_modules/.bin/node', 'node_modules/.bin/tsx', 'tests/faults/bell-process.ts']
  const child = spawn(command!, args, { env: { ...process.env, DATA_DIR: dataDir }, stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  const keys = await voteEverywhere(people, `http://localhost:${port.toString().trim()}`).finally(() => child.kill('SIGTERM'))
  expect(tooEarly(await whole(trace, keys)).length).toBeGreaterThan(keys.length / 2)
})

test('the server refuses to start on a database that does not wait for the disk', async () => {
  await peopleReady
  await openDatabase()
  await writeClient.prisma.$queryRawUnsafe('PRAGMA synchronous=NORMAL')
  await expect(openDatabase()).rejects.toThrow('synchronous=FULL')
  await closeDatabase()
})

/** The trace, once the tracer has written all of it. */
const whole = async (trace: string, keys: string[]): Promise<Call[]> => {
  for (let attempt = 0; attempt < 100; attempt++) {
    const calls = readTrace(trace)
    const acknowledged = new Set(calls.flatMap((call) => (call.kind === 'ack' ? [call.key] : [])))
    if (keys.every((key) => acknowledged.has(key))) return calls
    await sleep(50)
  }
  throw new Error('The trace does not hold every acknowledgement')
}
