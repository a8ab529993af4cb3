import { db } from '~/core/db.server'
import { eraseTraces } from './erase-traces.server'
import { pollKeys, readPollKey } from './poll-keys.server'
import { voidPoll } from './void-poll.server'

/**
 * Puts the secret polls in order when the server starts: those whose key is gone are void (a backup was restored, which holds no keys); keys of polls that are not
 * open are destroyed; what the end of a poll left unfinished is finished.
 */
export const recoverSecretPolls = async (): Promise<void> => {
  const open = await db.secretPoll.findMany({ where: { poll: { status: 'open' } }, select: { pollId: true, publicKey: true } })
  const kept = new Set<string>()
  for (const poll of open) {
    if (await readPollKey(poll)) kept.add(poll.pollId)
    else await voidPoll(poll.pollId)
  }
  for (const name of await pollKeys.names()) if (!kept.has(name)) await pollKeys.destroy(name)
  await eraseTraces()
}
