import type { Tx } from '~/core/db.server'
import { makePollKey } from './poll-keys.server'
import { secrecyOf, type Voter } from './secrecy'
import type { SecretPublication } from './secret-poll'

/**
 * Makes a poll that is being opened secret: from here on it takes sealed envelopes alone. The key is on disk before the poll is; when the poll is not stored after
 * all, the key is left alone in its folder and destroyed at the next start.
 */
export const sealPoll = async (tx: Tx, { pollId, voters, publication = 'full' }: { pollId: string; voters: Voter[]; publication?: SecretPublication | undefined }): Promise<void> => {
  await tx.secretPoll.create({ data: { pollId, publicKey: await makePollKey(pollId), publication, ...secrecyOf(voters) }, select: { pollId: true } })
}
