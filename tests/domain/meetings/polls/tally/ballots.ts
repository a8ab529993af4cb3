import { type PollMethod } from '~/domain/meetings/polls/poll'
import { optionsFor } from '~/domain/meetings/polls/poll-options'
import { sayResult } from '~/domain/meetings/polls/result-words'
import type { PollResult, PollRules } from '~/domain/meetings/polls/tally/poll-result'
import type { TalliedBallot } from '~/domain/meetings/polls/tally/tally'
import { tFor } from '~/locales/instances.server'

/** So many ballots of each choice ("1 3" for several), all of one weight. */
export const ballots = (counts: Record<string, number>, weight = 1, more: Partial<TalliedBallot> = {}): TalliedBallot[] =>
  Object.entries(counts).flatMap(([choices, count]) => Array.from({ length: count }, () => ({ choices: choices.split(' '), weight, municipality: null, isChair: false, ...more })))

const quorum: PollRules['quorum'] = { rule: 'halfOfVotingSeats', needed: 12, present: 23, total: 23, isReached: true }

/** Absolute majority, abstention allowed, 23 of 23 seats present; `written`: the options of one or several of many. */
export const rules = ({ written = ['A', 'B', 'C'], present = 23, method = 'forAgainst', ...change }: Partial<PollRules> & { written?: string[]; present?: number } = {}): PollRules => ({
  method,
  majority: 'absolute',
  tieRule: 'rejected',
  optionKeys: optionsOf(method, written).map(({ key }) => key),
  quorum: { ...quorum, present, isReached: present >= quorum.needed },
  ...change,
})

const optionsOf = (method: PollMethod, written: string[]) => optionsFor(method, method !== 'consent' && method !== 'positions', { options: written })

/** The whole result in Dutch. */
export const inWords = (result: PollResult, method: PollMethod = 'forAgainst', written = ['A', 'B', 'C']): string =>
  sayResult((key, values) => (tFor('nl') as unknown as (key: string, values: object) => string)(key, values), { method, options: optionsOf(method, written) }, result)
