import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { closeDatabase } from '~/core/db.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { until } from '../support/follower'
import { startServer } from '../support/server'
import { newFolder } from '../support/test-folder'
import { seeded } from '../support/chaos-proxy'
import { gatherVoters, namesOf } from '../support/voters'
import { faultsOf, readBallots, readLog } from './vote-log'
import type { Orders } from './voter-process'

const kills = process.env.LONG ? 30 : 5
const voterCount = 12

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

test(`no acknowledged vote is lost by ${kills} kills during voting`, { timeout: 120_000 + kills * 30_000 }, async () => {
  const { gathering, cookies } = await gatherVoters(voterCount, [], undefined, 3)
  const an = await gathering.actor('An')
  const pollIds: string[] = []
  for (const itemId of gathering.itemIds) pollIds.push((await openPoll(an, { meetingId: gathering.meetingId, itemId, question: 'Akkoord?' })).pollId)
  await closeDatabase()

  const dataDir = process.env.DATA_DIR!
  const folder = newFolder('voters')
  let server = await startServer({ dataDir })
  endings.push(() => server.kill())
  const voters = fork('tests/faults/voter-process.ts', { execPath: 'node_modules/.bin/node', execArgv: [] })
  endings.push(() => voters.kill('SIGKILL'))
  const orders: Orders = { url: server.url, folder, pollIds, seed: 1, voters: namesOf(voterCount).map((name) => ({ name, cookie: cookies.get(name)! })) }
  voters.send(orders)
  await once(voters, 'message')

  const logsOf = () => namesOf(voterCount).map((name) => ({ lines: readLog(folder, name), seatId: gathering.seatId(name) }))
  const acksIn = (logs: ReturnType<typeof logsOf>) => logs.flatMap(({ lines }) => lines.filter((line) => 'ack' in line)).length
  const random = seeded(kills)
  const { port } = server
  let acknowledged = 0
  for (let kill = 1; kill <= kills; kill++) {
    await until(() => acksIn(logsOf()) > acknowledged, `an acknowledged vote before kill ${kill}`)
    await sleep(random() * 700)
    await server.kill()
    // What the kernel had already delivered, the voters still read.
    await sleep(100)
    const ballots = await readBallots(dataDir)
    const logs = logsOf()
    const faults = logs.flatMap(({ lines, seatId }) => faultsOf(lines, ballots.filter((ballot) => ballot.seatId === seatId)))
    expect(faults, `after kill ${kill}`).toEqual([])
    acknowledged = acksIn(logs)
    if (kill < kills) server = await startServer({ dataDir, port })
  }
})
