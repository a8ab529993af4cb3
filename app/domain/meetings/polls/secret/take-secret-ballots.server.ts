import { type Db, db, type Tx } from '~/core/db.server'
import { type AskedPoll, faultIn } from '../check-answer'
import { joinChoices } from '../poll'
import type { TalliedBallot } from '../tally/tally'
import type { EnvelopeAddress } from './envelope'
import { ballotsIn, type Opened, openEnvelopes, type Sealed } from './open-envelopes.server'
import { readPollKey } from './poll-keys.server'

/** What was opened ahead of the closing of a secret poll, in memory only. */
export interface Ahead {
  key: CryptoKey
  opened: Opened
}

/**
 * Opens the envelopes of a poll before the transaction that closes it, so that opening them keeps nobody waiting.
 * @returns null when its key is gone
 */
export const openAhead = async (secret: EnvelopeAddress): Promise<Ahead | null> => {
  const key = await readPollKey(secret)
  return key && { key, opened: await openEnvelopes(await readEnvelopes(db, secret.pollId), key, secret) }
}

/**
 * Takes the ballots out of the envelopes of a poll that is being closed: those that came since it was opened ahead are opened now. The list is stored when it is
 * to be published, and the envelopes are deleted in the same transaction. Counting again after a crash gives exactly the same.
 * Seats and municipalities are not known here, so nothing is counted by them.
 */
export const takeSecretBallots = async (tx: Tx, poll: AskedPoll & { id: string }, ahead: Ahead): Promise<TalliedBallot[]> => {
  const secret = await tx.secretPoll.findUniqueOrThrow({ where: { pollId: poll.id }, select: { pollId: true, publicKey: true, publication: true } })
  const envelopes = await readEnvelopes(tx, poll.id)
  const { ballots, invalid } = ballotsIn(envelopes, await openEnvelopes(envelopes, ahead.key, secret, ahead.opened), readAnswer(poll))
  if (secret.publication === 'full')
    await tx.countedBallot.createMany({ data: ballots.map(({ code, choices }, position) => ({ pollId: poll.id, position, code, choices: joinChoices(choices) })) })
  await tx.secretPoll.update({ where: { pollId: poll.id }, data: { invalid }, select: { pollId: true } })
  await tx.sealedEnvelope.deleteMany({ where: { pollId: poll.id } })
  return ballots.map(({ choices, weight }) => ({ choices, weight, municipality: null, isChair: false }))
}

const readEnvelopes = (database: Db, pollId: string): Promise<Sealed[]> => database.sealedEnvelope.findMany({ where: { pollId }, select: { hash: true, envelope: true, weight: true } })

/** The choices of an answer in the order of the options, so that their order marks nobody's vote; null when it is no answer to this poll. */
const readAnswer =
  (poll: AskedPoll) =>
  (choices: string[]): string[] | null =>
    faultIn(poll, { choices }) ? null : poll.options.map(({ key }) => key).filter((key) => choices.includes(key))
