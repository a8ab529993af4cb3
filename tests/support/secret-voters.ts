import { castSecretVote } from '~/domain/meetings/polls/secret/cast-secret-vote.server'
import { newCheckCode } from '~/domain/meetings/polls/secret/check-code'
import { pollKeys } from '~/domain/meetings/polls/secret/poll-keys.server'
import { sealBallot } from '~/domain/meetings/polls/secret/envelope'
import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { newUnorderedId } from '~/core/ids'
import { type Gathering, gatherRunning } from './factories/gathering'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import type { OpenPollInput } from '~/domain/meetings/polls/poll.schema'

type Rules = Omit<Partial<OpenPollInput>, 'meetingId' | 'itemId' | 'visibility'>

/** A running meeting of people who vote, and an adviser who does not. */
export const gatherSecretVoters = (who: { present?: string[] } = {}): Promise<Gathering> => gatherRunning({ ...who, guests: [{ name: 'Bart' }, { name: 'Karel' }, { name: 'Lien' }, { name: 'Marc' }, { name: 'Piet', role: 'advisory', votes: false }] })

/** Whatever a test left open, or failed to close, must not stand in the way of the next. */
export const clearSecretPolls = async (): Promise<void> => {
  for (const name of await pollKeys.names()) await pollKeys.destroy(name)
  await change(null, ({ tx }) => tx.poll.updateMany({ where: { status: 'open' }, data: { status: 'withdrawn' } }))
}

/** Opens a secret poll on an item of a gathering, by its chair. */
export const openSecretPoll = async ({ actor, meetingId, itemIds }: Gathering, rules: Rules = {}, item = 0): Promise<string> => {
  const { pollId } = await openPoll(await actor('An'), { question: 'Wie wordt voorzitter?', majority: 'simple', quorumRule: 'none', ...rules, visibility: 'secret', meetingId, itemId: itemIds[item]! })
  return pollId
}

/** Seals choices for seats of a poll as a browser does. @returns what goes to the server, and the codes the voter keeps */
export const seal = async (pollId: string, seatIds: string[], choices: string[]) => {
  const { publicKey } = await db.secretPoll.findUniqueOrThrow({ where: { pollId }, select: { publicKey: true } })
  const codes = seatIds.map(() => newCheckCode())
  const envelopes = await Promise.all(seatIds.map(async (seatId, index) => ({ seatId, envelope: await sealBallot({ choices, code: codes[index]! }, { pollId, publicKey }) })))
  return { vote: { pollId, key: newUnorderedId(), envelopes }, codes }
}

/** Somebody votes in secret for all their seats. @returns the codes they keep */
export const voteInSecret = async (gathering: Gathering, pollId: string, name: string, choices: string[]): Promise<string[]> => {
  const { vote, codes } = await seal(pollId, gathering.seatIds(name), choices)
  await castSecretVote(await gathering.actor(name), vote)
  return codes
}
