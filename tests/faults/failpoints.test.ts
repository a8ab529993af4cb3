import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { newFolder } from '../support/test-folder'
import { gatherVotingPeople, letVote } from '../support/voting-people'
import { readBallots } from './vote-log'

const points = ['beforeBegin', 'beforeCommit', 'afterCommit', 'beforeAck'] as const

test('a server that dies before, in or after a transaction, or with the acknowledgement in its hands, loses no acknowledged vote', { timeout: 300_000 }, async () => {
  const people = await gatherVotingPeople(4)
  for (const point of points)
    for (const nth of [1, 7]) {
      const dataDir = newFolder('failpoint')
      await cp(process.env.DATA_DIR!, dataDir, { recursive: true })
      const child = spawn('node_modules/.bin/tsx', ['tests/faults/voting-at-failpoint.ts', point, String(nth)], { env: { ...process.env, DATA_DIR: dataDir }, stdio: ['ignore', 'pipe', 'inherit'] })
      const ended = once(child, 'exit') as Promise<[number | null, string | null]>
      const [port] = (await once(child.stdout, 'data')) as [Buffer]
      const voting = await letVote(people, `http://localhost:${port.toString().trim()}`)
      onTestFinished(() => void voting.stop())
      const [code, signal] = await ended
      await sleep(100)
      voting.stop()
      const where = `${point} ${nth}`
      expect(signal === 'SIGKILL' || code === 137, where).toBe(true)
      expect(await voting.faultsIn(dataDir), where).toEqual([])
      expect(voting.attempted(), where).toBeGreaterThan(0)
      // Until the first commit nothing is stored; until the first acknowledgement nobody has one.
      expect((await readBallots(dataDir)).length > 0, where).toBe(nth > 1 || point === 'afterCommit' || point === 'beforeAck')
      expect(voting.acknowledged() > 0, where).toBe(nth > 1)
    }
})
