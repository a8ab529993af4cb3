import { optionWord, type Say } from '~/domain/meetings/polls/result-words'
import type { SeatGroup } from '~/ui/seat-chart'
import { signOf } from './choice-sign'
import type { ShownPoll } from './shown-poll'

/** "9 voor, 2 tegen, 3 niet gestemd": the seats of a poll by what they answered, with their names where these are known. */
export const seatGroups = (say: Say, { method, options, seats, result, votes }: ShownPoll): SeatGroup[] => [
  ...options.map((option): SeatGroup => {
    const names = votes?.filter(({ choices }) => choices.includes(option.key)).map(({ name, organisationName }) => `${name}, ${organisationName}`)
    return { sign: signOf(option.key), count: countOf(result, option.key).seats, label: optionWord(say, method, option).toLocaleLowerCase(), ...(names && { names }) }
  }),
  // A show of hands is counted in heads: who raised none has said nothing.
  { sign: 'none', count: Math.max(0, seats - result.ballots.seats), label: say('voting:result.silent', {}) },
]

export const countOf = ({ counts }: ShownPoll['result'], key: string): { seats: number; weight: number } => counts.find((count) => count.key === key) ?? { seats: 0, weight: 0 }
