import { randomUUID } from 'node:crypto'
import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { closeDatabase } from '~/core/db.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { type Crowd, gatherCrowd } from '../crowd'

export interface Voter {
  id: string
  cookie: string
  choice: string
}

export interface Place {
  meetingId: string
  pollId: string
  voters: Voter[]
}

const choices = ['for', 'against', 'abstain']

/** A running meeting with so many voters, polls that were held in it earlier, and an open one. */
export const makeVoters = async (count: number, earlierPolls = 0): Promise<Place> => {
  const crowd = await gatherCrowd({ people: count, items: 1, present: count })
  const { chair, meetingId, itemIds, people } = crowd
  for (let held = 0; held < earlierPolls; held++) await holdPoll(crowd)
  const { pollId } = await openPoll(chair, { meetingId, itemId: itemIds[0]!, question: 'Gaat u akkoord?' })
  await closeDatabase()
  return { meetingId, pollId, voters: people.map(({ id, cookie }, index) => ({ id, cookie, choice: choices[index % 3]! })) }
}

/** A poll in which everybody voted; the votes are written in bulk. */
const holdPoll = async ({ chair, meetingId, itemIds, people }: Crowd): Promise<void> => {
  const { pollId } = await openPoll(chair, { meetingId, itemId: itemIds[0]!, question: 'Gaat u akkoord met het vorige punt?' })
  const answer = { reason: '', isEntered: false, castAt: clock.now() }
  const ballots = people.map(({ id, seatId }, index) => ({ ...answer, id: randomUUID(), pollId, seatId, choices: choices[index % 3]!, key: randomUUID(), castById: id }))
  await change(null, ({ tx }) => tx.ballot.createMany({ data: ballots }))
  await closePoll(chair, { pollId })
}
