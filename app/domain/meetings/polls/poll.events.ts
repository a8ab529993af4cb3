import type { ChangeEvent } from '~/core/change.server'
import type { PollMethod } from './poll'
import type { PollResult } from './tally/poll-result'

const event = <Name extends string, Payload extends object>(name: Name, subjectId: string, meetingId: string, payload: Payload) =>
  ({ name, version: 1, subjectId, meetingId, payload }) satisfies ChangeEvent

export const pollOpened = (pollId: string, meetingId: string, payload: { itemId: string; method: PollMethod; seats: number }) =>
  event('poll.opened', pollId, meetingId, payload)

/** Tells that seats voted, never what. */
export const voteCast = (pollId: string, meetingId: string, seatIds: string[]) => event('poll.voteCast', pollId, meetingId, { seatIds })

/** Tells that the secretary entered the answer of a seat, never what. `voterId`: whose own state it changes. */
export const voteEntered = (pollId: string, meetingId: string, seatId: string, voterId: string | null) => event('poll.voteEntered', pollId, meetingId, { seatId, voterId })

export const pollClosed = (pollId: string, meetingId: string, payload: { itemId: string } & Pick<PollResult, 'counts' | 'winners' | 'isAdopted'>) =>
  ({ ...event('poll.closed', pollId, meetingId, payload), version: 2 }) satisfies ChangeEvent

export const pollWithdrawn = (pollId: string, meetingId: string, payload: { itemId: string; reason: string }) => event('poll.withdrawn', pollId, meetingId, payload)

export type PollsEvent = ReturnType<typeof pollOpened | typeof voteCast | typeof voteEntered | typeof pollClosed | typeof pollWithdrawn>
