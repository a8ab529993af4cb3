import { setFailpoint } from '~/core/change.server'
import { openDatabase } from '~/core/db.server'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'

/** Closes a secret poll in a process that ends itself by SIGKILL at the nth point it reaches. It ends by itself, with 0, when there are fewer. */
const [nth, pollId, personId] = process.argv.slice(2) as [string, string, string]

await openDatabase()
const chair = await actorOfPerson(personId)
let reached = 0
setFailpoint(() => {
  reached += 1
  if (reached === Number(nth)) process.kill(process.pid, 'SIGKILL')
})
await closePoll(chair, { pollId })
process.exit(0)
