import type { VoteOfSeat } from '~/domain/meetings/minutes/records'
import type { PollMethod } from '~/domain/meetings/polls/poll'
import type { PollOption } from '~/domain/meetings/polls/poll-options'
import type { PollResult } from '~/domain/meetings/polls/tally/poll-result'

/** What a seat answered. `choices` is empty when it did not. */
export interface ShownVote extends VoteOfSeat {
  weight?: number
}

/** A closed poll as pages show it: in the room, on the screen, with a decision, in minutes. */
export interface ShownPoll {
  question: string
  method: PollMethod
  options: PollOption[]
  /** How many seats might vote. */
  seats: number
  result: PollResult
  /** Null where names are not shown. */
  votes: ShownVote[] | null
}

/** Drawn as seats around the table: what is adopted or rejected as one. */
export const isSeated = (method: PollMethod): boolean => method !== 'oneOf' && method !== 'someOf' && method !== 'positions'
