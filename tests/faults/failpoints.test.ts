import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { closeDatabase } from '~/core/db.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { gatherRunning } from '../support/factories/gathering'
import { newFolder } from '../support/test-folder'
import { namesOf } from '../support/voters'
import { faultsOf, readBallots, readLog } from './vote-log'

test('a process that dies just before or just after a commit loses no acknowledged vote', async () => {
  const names = namesOf(4)
  const gathering = await gatherRunning({ guests: names.map((name) => ({ name })) })
  const { pollId } = await openPoll(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'Akkoord?' })
  await closeDatabase()
  const personIds = names.map((name) => gathering.personId(name))
  for (const [point, nth] of [['beforeCommit', 1], ['afterCommit', 1], ['beforeCommit', 7], ['afterCommit', 7]] as const) {
    const dataDir = newFolder('failpoint')
    await cp(process.env.DATA_DIR!, dataDir, { recursive: true })
    const child = spawn('node_modules/.bin/tsx', ['tests/faults/voting-at-failpoint.ts', point, String(nth), `${dataDir}/log`, pollId, ...personIds], { env: { ...process.env, DATA_DIR: dataDir }, stdio: 'inherit' })
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
    expect(signal === 'SIGKILL' || code === 137).toBe(true)
    const ballots = await readBallots(dataDir)
    const logs = names.map((name) => ({ seatId: gathering.seatId(name), lines: readLog(dataDir, `log-${gathering.personId(name)}`) }))
    expect(logs.flatMap(({ seatId, lines }) => faultsOf(lines, ballots.filter((ballot) => ballot.seatId === seatId))), `${point} ${nth}`).toEqual([])
    const attempted = logs.flatMap(({ lines }) => lines).length
    expect(attempted).toBeGreaterThan(0)
    // The first commit is that of the first votes: before it nothing is stored, after it they are.
    expect(ballots.length > 0, `${point} ${nth}`).toBe(point === 'afterCommit' || nth > 1)
  }
})
