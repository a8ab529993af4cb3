import type { Db } from '~/core/db.server'
import { givenAnswers, seatsThatVoted } from '../polls/given-answers.server'
import { amountOf, countBallots } from '../polls/tally/ballot-counts'
import type { LiveTurnout } from './live-view'

/** Chair and secretary see whom they are waiting for once only these many are left. */
const lastOnes = 8
/** Up to so many seats they see of each whether it has voted: who writes down votes needs that. */
const smallTable = 60

/** How far each open poll of a meeting is. Choices are read of those alone that show their counts live. */
export const readTurnout = async (database: Db, meetingId: string): Promise<LiveTurnout[]> => {
  const open = await database.poll.findMany({
    where: { meetingId, status: 'open' },
    select: { id: true, seatsPresent: true, interim: true, visibility: true },
    orderBy: { openedAt: 'asc' },
  })
  const turnout: LiveTurnout[] = []
  for (const { id: pollId, seatsPresent, interim, visibility } of open) {
    const isSecret = visibility === 'secret'
    const voted = isSecret ? await database.participation.count({ where: { pollId } }) : await database.ballot.count({ where: { pollId } })
    const isLive = interim === 'live' && !isSecret
    // Who watches the counts move while the last names disappear would know what these voted.
    const mayName = !(isLive && visibility === 'anonymous')
    turnout.push({
      pollId,
      voted,
      counts: isLive ? await readCounts(database, pollId) : null,
      waitingFor: mayName && seatsPresent - voted <= lastOnes ? await readWaiting(database, pollId, isSecret) : null,
      seats: mayName && !isSecret && seatsPresent <= smallTable ? await readSeats(database, pollId) : null,
    })
  }
  return turnout
}

const readCounts = async (database: Db, pollId: string): Promise<LiveTurnout['counts']> => {
  const options = await database.pollOption.findMany({ where: { pollId }, select: { key: true }, orderBy: { position: 'asc' } })
  const seats = await database.pollSeat.findMany({ where: { pollId, ballot: { isNot: null } }, select: { seatId: true, weight: true } })
  const answerOf = await givenAnswers(database, [pollId])
  const keys = options.map(({ key }) => key)
  const counts = countBallots(seats.map(({ seatId, weight }) => ({ weight, municipality: null, choices: answerOf(pollId, seatId).choices })), keys)
  return keys.map((key) => ({ key, ...amountOf(counts, key) }))
}

const readSeats = async (database: Db, pollId: string): Promise<LiveTurnout['seats']> => {
  const seats = await database.pollSeat.findMany({
    where: { pollId },
    select: { seatId: true, name: true, organisationName: true, proxyOf: true },
    orderBy: [{ organisationName: 'asc' }, { name: 'asc' }],
  })
  const voted = await seatsThatVoted(database, pollId)
  return seats.map((seat) => ({ ...seat, hasVoted: voted.has(seat.seatId), isEntered: voted.get(seat.seatId)?.isEntered ?? false }))
}

const readWaiting = async (database: Db, pollId: string, isSecret: boolean): Promise<string[]> =>
  (await database.pollSeat.findMany({ where: { pollId, ...(isSecret ? { participation: null } : { ballot: null }) }, select: { name: true }, orderBy: { name: 'asc' } })).map(({ name }) => name)
