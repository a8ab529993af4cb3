import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { seeded } from '../support/chaos-proxy'
import { until } from '../support/follower'
import { startServer } from '../support/server'
import { gatherVotingPeople, letVote } from '../support/voting-people'

const kills = process.env.LONG ? 1_000 : 30

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

test(`no acknowledged vote is lost by ${kills} kills during voting`, { timeout: 120_000 + kills * 30_000, retry: 0 }, async () => {
  const people = await gatherVotingPeople(12)
  const dataDir = process.env.DATA_DIR!
  let server = await startServer({ dataDir })
  endings.push(() => server.kill())
  const voting = await letVote(people, server.url, kills)
  endings.push(voting.stop)

  const random = seeded(kills)
  const { port } = server
  let acknowledged = 0
  for (let kill = 1; kill <= kills; kill++) {
    await until(() => voting.acknowledged() > acknowledged, `an acknowledged vote before kill ${kill}`)
    await sleep(random() * 400)
    await server.kill()
    // What the kernel had already delivered, the voters still read.
    await sleep(100)
    expect(await voting.faultsIn(dataDir), `after kill ${kill}`).toEqual([])
    acknowledged = voting.acknowledged()
    if (kill < kills) server = await startServer({ dataDir, port })
  }
})
