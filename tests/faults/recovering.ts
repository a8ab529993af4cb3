import { db, openDatabase } from '~/core/db.server'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { pollKeys } from '~/domain/meetings/polls/secret/poll-keys.server'
import { recoverSecretPolls } from '~/domain/meetings/polls/secret/recover-secret-polls.server'

/** Starts on data that a crash left, closes the poll when it is open still, and tells what there is. */
const [pollId, personId] = process.argv.slice(2) as [string, string]

await openDatabase()
await recoverSecretPolls()
const { status } = await db.poll.findUniqueOrThrow({ where: { id: pollId } })
if (status === 'open') await closePoll(await actorOfPerson(personId), { pollId })
const list = await db.countedBallot.findMany({ where: { pollId }, orderBy: { position: 'asc' }, select: { code: true, choices: true } })
const counts = await db.pollCount.findMany({ where: { pollId }, orderBy: { key: 'asc' }, select: { key: true, seats: true, weight: true } })
const { invalid, erasedAt } = await db.secretPoll.findUniqueOrThrow({ where: { pollId } })
console.log(JSON.stringify({ result: { list, counts, invalid }, keys: await pollKeys.names(), envelopes: await db.sealedEnvelope.count(), isErased: erasedAt !== null }))
process.exit(0)
