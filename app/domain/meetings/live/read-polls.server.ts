import type { Db } from '~/core/db.server'
import { pollResultColumns, resultOf } from '../polls/poll-result'
import type { LivePoll, LiveTurnout } from './live-view'

/** Chair and secretary see whom they are waiting for once only these many are left. */
const lastOnes = 8

/** The polls of a meeting, in the order they opened, with the result of those that have closed. Choices are read of closed polls alone. */
export const readPolls = async (database: Db, meetingId: string): Promise<LivePoll[]> => {
  const polls = await database.poll.findMany({
    where: { meetingId },
    select: { id: true, itemId: true, question: true, forLabel: true, againstLabel: true, abstainLabel: true, status: true, openedAt: true, closedAt: true, ...pollResultColumns },
    orderBy: { openedAt: 'asc' },
  })
  const names = await readNames(database, polls.filter(({ status }) => status === 'closed').map(({ id }) => id))
  return polls.map((poll) => ({
    id: poll.id,
    itemId: poll.itemId,
    question: poll.question,
    labels: { for: poll.forLabel, against: poll.againstLabel, abstain: poll.abstainLabel },
    majority: poll.majority,
    quorumRule: poll.quorumRule,
    status: poll.status,
    seats: poll.seatsPresent,
    openedAt: poll.openedAt.toISOString(),
    closedAt: poll.closedAt?.toISOString() ?? null,
    result: poll.status === 'closed' ? resultOf(poll) : null,
    names: names.get(poll.id) ?? null,
  }))
}

const readNames = async (database: Db, pollIds: string[]): Promise<Map<string, NonNullable<LivePoll['names']>>> => {
  const found = new Map(pollIds.map((id) => [id, { for: [] as string[], against: [] as string[], abstain: [] as string[] }]))
  if (pollIds.length === 0) return found
  const seats = await database.pollSeat.findMany({ where: { pollId: { in: pollIds } }, select: { pollId: true, seatId: true, name: true }, orderBy: { name: 'asc' } })
  const ballots = await database.ballot.findMany({ where: { pollId: { in: pollIds } }, select: { pollId: true, seatId: true, choice: true } })
  const choices = new Map(ballots.map(({ pollId, seatId, choice }) => [`${pollId} ${seatId}`, choice]))
  for (const { pollId, seatId, name } of seats) {
    const choice = choices.get(`${pollId} ${seatId}`)
    if (choice) found.get(pollId)?.[choice].push(name)
  }
  return found
}

/** How far each open poll of a meeting is. Choices are not read. */
export const readTurnout = async (database: Db, meetingId: string): Promise<LiveTurnout[]> => {
  const open = await database.poll.findMany({ where: { meetingId, status: 'open' }, select: { id: true, seatsPresent: true }, orderBy: { openedAt: 'asc' } })
  const turnout: LiveTurnout[] = []
  for (const { id: pollId, seatsPresent } of open) {
    const voted = await database.ballot.count({ where: { pollId } })
    turnout.push({ pollId, voted, waitingFor: seatsPresent - voted <= lastOnes ? await readWaiting(database, pollId) : null })
  }
  return turnout
}

const readWaiting = async (database: Db, pollId: string): Promise<string[]> => {
  const seats = await database.pollSeat.findMany({ where: { pollId }, select: { seatId: true, name: true }, orderBy: { name: 'asc' } })
  const voted = new Set((await database.ballot.findMany({ where: { pollId }, select: { seatId: true } })).map(({ seatId }) => seatId))
  return seats.filter(({ seatId }) => !voted.has(seatId)).map(({ name }) => name)
}
