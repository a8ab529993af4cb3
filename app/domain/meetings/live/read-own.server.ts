import type { Db } from '~/core/db.server'
import { isPresent } from '../attendance/attendance'
import type { LiveOwn } from './live-view'

/** What each of these people has to themselves in a meeting: three reads, however many they are. */
export const readOwn = async (database: Db, meetingId: string, personIds: string[]): Promise<Map<string, LiveOwn>> => {
  const own = new Map<string, LiveOwn>(personIds.map((id) => [id, { seats: [], entitled: [], votes: [] }]))
  const theirs = { personId: { in: personIds } }
  const attendances = await database.attendance.findMany({
    where: { meetingId, ...theirs },
    select: { personId: true, seatId: true, arrivedAt: true, leftAt: true, organisation: { select: { name: true } }, seat: { select: { votes: true, weight: true } } },
    orderBy: { seatId: 'asc' },
  })
  for (const { personId, seatId, organisation, seat, ...row } of attendances)
    own.get(personId ?? '')?.seats.push({ seatId, organisationName: organisation.name, ...seat, isPresent: isPresent(row) })
  const pollSeats = await database.pollSeat.findMany({ where: { poll: { meetingId }, ...theirs }, select: { pollId: true, seatId: true, personId: true }, orderBy: { seatId: 'asc' } })
  const voterOf = new Map<string, string | null>()
  for (const { personId, ...entitled } of pollSeats) {
    own.get(personId ?? '')?.entitled.push(entitled)
    voterOf.set(`${entitled.pollId} ${entitled.seatId}`, personId)
  }
  if (pollSeats.length === 0) return own
  const ballots = await database.ballot.findMany({
    where: { pollId: { in: [...new Set(pollSeats.map(({ pollId }) => pollId))] }, seatId: { in: [...new Set(pollSeats.map(({ seatId }) => seatId))] } },
    select: { pollId: true, seatId: true, choice: true, key: true, castAt: true },
    orderBy: { seatId: 'asc' },
  })
  for (const { castAt, ...vote } of ballots) own.get(voterOf.get(`${vote.pollId} ${vote.seatId}`) ?? '')?.votes.push({ ...vote, at: castAt.toISOString() })
  return own
}

export const nothingOwn: LiveOwn = { seats: [], entitled: [], votes: [] }
