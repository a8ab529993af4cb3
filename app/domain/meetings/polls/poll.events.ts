import type { ChangeEvent } from '~/core/change.server'
import type { Counts } from './tally'

const event = <Name extends string, Payload extends object>(name: Name, subjectId: string, meetingId: string, payload: Payload) =>
  ({ name, version: 1, subjectId, meetingId, payload }) satisfies ChangeEvent

export const pollOpened = (pollId: string, meetingId: string, payload: { itemId: string; seats: number }) =>
  event('poll.opened', pollId, meetingId, payload)

/** Tells that seats voted, never what. */
export const voteCast = (pollId: string, meetingId: string, seatIds: string[]) => event('poll.voteCast', pollId, meetingId, { seatIds })

export const pollClosed = (pollId: string, meetingId: string, payload: { itemId: string; seats: Counts; weights: Counts; isAdopted: boolean }) =>
  event('poll.closed', pollId, meetingId, payload)

export type PollsEvent = ReturnType<typeof pollOpened | typeof voteCast | typeof pollClosed>
