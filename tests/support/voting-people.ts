import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { closeDatabase } from '~/core/db.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { faultsOf, readBallots, VoterLog } from '../faults/vote-log'
import type { Orders } from '../faults/voter-process'
import { newFolder } from './test-folder'
import { gatherVoters, namesOf } from './voters'

/** Three open polls in a running meeting, and people who will vote in them on and on. The database is closed: a server can take its folder. */
export const gatherVotingPeople = async (count: number) => {
  const { gathering, cookies } = await gatherVoters(count, [], undefined, 3)
  const an = await gathering.actor('An')
  const pollIds: string[] = []
  for (const itemId of gathering.itemIds) pollIds.push((await openPoll(an, { meetingId: gathering.meetingId, itemId, question: 'Akkoord?' })).pollId)
  await closeDatabase()
  const voters = namesOf(count).map((name) => ({ name, cookie: cookies.get(name)! }))
  return { pollIds, voters, seatId: gathering.seatId }
}

export type VotingPeople = Awaited<ReturnType<typeof gatherVotingPeople>>

/** Lets them vote at a server, as a process of its own, each with a log; they go on over its ends and starts until they are stopped. */
export const letVote = async ({ pollIds, voters, seatId }: VotingPeople, url: string, seed = 1) => {
  const folder = newFolder('voters')
  const child = fork('tests/faults/voter-process.ts', { execPath: 'node_modules/.bin/node', execArgv: [] })
  child.send({ url, folder, pollIds, voters, seed } satisfies Orders)
  await once(child, 'message')
  const logs = voters.map(({ name }) => new VoterLog(join(folder, `${name}.jsonl`), seatId(name)))
  const acknowledged = (): number => logs.reduce((sum, log) => sum + log.read().acknowledged, 0)
  return {
    acknowledged,
    attempted: (): number => logs.reduce((sum, log) => sum + log.read().lines.length, 0),
    /** Acknowledged ⊆ stored ⊆ attempted, for everybody. @returns the faults, in words */
    faultsIn: async (dataDir: string): Promise<string[]> => {
      const ballots = await readBallots(dataDir)
      return logs.flatMap((log) => faultsOf(log.read().lines, ballots.filter((ballot) => ballot.seatId === log.seatId)))
    },
    stop: () => child.kill('SIGKILL'),
  }
}
