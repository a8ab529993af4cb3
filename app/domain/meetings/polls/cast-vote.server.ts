import { change } from '~/core/change.server'
import { singleton } from '~/core/singleton.server'
import type { Actor } from '../../actor'
import type { Receipt } from './poll'
import type { CastVoteInput } from './poll.schema'
import { type Outcome, storeVotes } from './store-votes.server'

interface Waiting {
  actor: Actor
  input: CastVoteInput
  resolve: (receipt: Receipt) => void
  reject: (reason: unknown) => void
}

/** At most so many votes are stored together. */
const most = 200

const urn = singleton('votes', () => ({ waiting: [] as Waiting[], isEmptying: false }))

/**
 * Votes for one seat, or for every seat the actor sits on in this poll. Until the poll closes a later answer replaces an earlier one; the same key again
 * gives the same receipt and stores nothing. When the promise resolves the vote is on disk. Votes that come while others are being stored are
 * stored together, in the order they came: a whole room votes within seconds.
 * @throws DomainError of refusal.ts: closed, notEntitled, absent, substituted, unknown.
 */
export const castVote = (actor: Actor, input: CastVoteInput): Promise<Receipt> =>
  new Promise((resolve, reject) => {
    urn.waiting.push({ actor, input, resolve, reject })
    if (!urn.isEmptying) void empty()
  })

const empty = async (): Promise<void> => {
  urn.isEmptying = true
  while (urn.waiting.length > 0) {
    // Whatever else arrived in the same moment comes along.
    await new Promise(setImmediate)
    await store(urn.waiting.splice(0, most))
  }
  urn.isEmptying = false
}

/** When something breaks, it is not known on which vote: each is stored by itself then, so that nobody's vote depends on another's. */
const store = async (votes: Waiting[]): Promise<void> => {
  try {
    const outcomes = await change(null, (work) => storeVotes(work, votes))
    for (const [index, vote] of votes.entries()) settle(vote, outcomes[index]!)
  } catch (error) {
    if (votes.length === 1) return votes[0]!.reject(error)
    for (const vote of votes) await store([vote])
  }
}

const settle = ({ resolve, reject }: Waiting, outcome: Outcome): void => ('receipt' in outcome ? resolve(outcome.receipt) : reject(outcome.refusal))
