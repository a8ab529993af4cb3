import { appendFileSync } from 'node:fs'
import { setFailpoint } from '~/core/change.server'
import { openDatabase } from '~/core/db.server'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'

/** Votes on and on in one process, which ends itself by SIGKILL at the named point of the nth commit. What it attempts and what was acknowledged goes to a file. */
const [point, nth, file, pollId, ...personIds] = process.argv.slice(2) as [string, string, string, string, ...string[]]

await openDatabase()
const voters = await Promise.all(personIds.map(actorOfPerson))
let commits = 0
setFailpoint((reached) => {
  if (reached === 'beforeCommit') commits += 1
  if (reached === point && commits === Number(nth)) process.kill(process.pid, 'SIGKILL')
})

const choices = ['for', 'against', 'abstain'] as const
for (let turn = 0; ; turn++)
  await Promise.all(
    voters.map(async (voter, index) => {
      const vote = { pollId, choice: choices[(turn + index) % 3]!, key: crypto.randomUUID() }
      const name = `${file}-${voter.personId}.jsonl`
      appendFileSync(name, `${JSON.stringify({ attempt: vote })}\n`)
      const receipt = await castVote(voter, vote)
      appendFileSync(name, `${JSON.stringify({ ack: vote, ballotId: receipt.ballots[0]!.id })}\n`)
    }),
  )
