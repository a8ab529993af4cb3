import { useState } from 'react'
import type { LivePoll, LiveTurnout } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import type { Ballot } from './ballot'
import { useLiveActs } from './live-acts'

export type TurnoutSeat = NonNullable<LiveTurnout['seats']>[number]

/** What was entered from this page, latest last: what somebody chose comes from nowhere else. */
interface Entered {
  seat: TurnoutSeat
  choices: string[]
}

const slotOf = (pollId: string, seatId: string): string => `invoer/${pollId}/${seatId}`

/** Votes written down for others: whose turn it is, what was entered last, and how an answer is kept until the server has it. */
export const useEntry = (poll: LivePoll, meetingId: string, seats: TurnoutSeat[], isInTurn: boolean) => {
  const acts = useLiveActs()
  const [chosen, choose] = useState<string | null>(null)
  const [entered, enter] = useState<Entered[]>([])
  const isDone = ({ seatId, hasVoted }: TurnoutSeat) => hasVoted || entered.some(({ seat }) => seat.seatId === seatId)
  const current = seats.find(({ seatId }) => seatId === chosen) ?? (isInTurn ? seats.find((seat) => !isDone(seat)) : undefined)
  const answer = (seat: TurnoutSeat, choices: string[], reason?: string): void => {
    acts?.send({
      slot: slotOf(poll.id, seat.seatId),
      url: paths.saveEntry(meetingId, poll.id),
      fields: [['seatId', seat.seatId], ...choices.map((key): [string, string] => ['choices', key]), ...(reason ? [['reason', reason] as [string, string]] : [])],
      mayWait: true,
    })
    enter((others) => [...others.filter((one) => one.seat.seatId !== seat.seatId), { seat, choices }])
    choose(null)
  }
  const ballotOf = (seat: TurnoutSeat, keys: Pick<Ballot, 'hasShortcuts' | 'pressed'>): Ballot => ({
    poll,
    meetingId,
    action: paths.enterVote(meetingId, poll.id),
    one: {
      seatId: seat.seatId,
      seats: [seat],
      stored: entered.find((one) => one.seat.seatId === seat.seatId)?.choices ?? null,
      reason: '',
      isEntered: seat.isEntered,
      isMixed: false,
      pending: null,
    },
    formKey: `invoer-${seat.seatId}`,
    connection: 'connected',
    ...keys,
    onAnswer: (choices, reason) => answer(seat, choices, reason),
    onSendOrdinarily: () => {},
  })
  return {
    current,
    chosen,
    choose,
    answer,
    ballotOf,
    isDone,
    last: entered.at(-1),
    isOnItsWay: ({ seatId }: TurnoutSeat) => acts?.waiting.some(({ slot }) => slot === slotOf(poll.id, seatId)) ?? false,
    done: seats.filter(isDone).length,
  }
}
