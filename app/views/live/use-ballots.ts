import { useState } from 'react'
import type { LivePoll } from '~/domain/meetings/live/live-view'
import type { Answerable } from './answerables'
import { answerables } from './answerables'
import type { Ballot } from './ballot'
import type { Followed } from './use-live-meeting'
import { useVoteKeys } from './use-vote-keys'

/** Methods whose answer is given by the key itself; with the others it picks, and something more is asked. */
const isGivenAtOnce = ({ method }: LivePoll, key: string): boolean => method === 'forAgainst' || method === 'oneOf' || (method === 'consent' && key === 'consent')

/** The ballots somebody has in a poll: one for all their seats, or one per seat. Keys answer where there is one. */
export const useBallots = (poll: LivePoll, room: Followed, formKey: string, isApart: boolean) => {
  const [pressed, press] = useState<Ballot['pressed']>(null)
  const shown = answerables(room, poll.id, isApart)
  const answer = (one: Answerable, choices: string[], reason?: string) =>
    room.vote({ pollId: poll.id, choices, ...(reason && { reason }), ...(one.seatId && { seatId: one.seatId }) })
  const keys = useVoteKeys(shown.length === 1, poll.options.map(({ key }) => key), (key) => {
    const [one] = shown
    if (one && isGivenAtOnce(poll, key)) answer(one, [key])
    else press((before) => ({ key, times: (before?.times ?? 0) + 1 }))
  })
  const ballots = shown.map((one, index): Ballot => ({
    poll,
    meetingId: room.view.meeting.id,
    one,
    formKey: `${formKey}-${isApart ? index + 1 : 0}`,
    connection: room.connection,
    hasShortcuts: keys.isOn && shown.length === 1,
    pressed,
    onAnswer: (choices, reason) => answer(one, choices, reason),
    onSendOrdinarily: () => room.forget(poll.id),
  }))
  return { ballots, keys }
}
