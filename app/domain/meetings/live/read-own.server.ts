import type { Db } from '~/core/db.server'
import { roleGrants } from '../../permissions'
import { entryColumns, isPresent } from '../attendance/log'
import { isSpeaking } from '../speakers/speakers'
import type { LiveOwn } from './live-view'

/** What each of these people has to themselves in a meeting: four reads, however many they are. */
export const readOwn = async (database: Db, meetingId: string, personIds: string[]): Promise<Map<string, LiveOwn>> => {
  const own = new Map<string, LiveOwn>(personIds.map((id) => [id, { seats: [], entitled: [], votes: [], floor: { mayAsk: false, turn: null } }]))
  const theirs = { personId: { in: personIds } }
  const attendances = await database.attendance.findMany({
    where: { meetingId, seatId: { not: null }, ...theirs },
    select: { personId: true, seatId: true, name: true, entries: { select: entryColumns }, organisation: { select: { name: true } }, seat: { select: { role: true, votes: true, weight: true } } },
    orderBy: { seatId: 'asc' },
  })
  for (const { seatId, organisation, seat, ...row } of attendances) {
    const one = own.get(row.personId ?? '')
    if (!one || !seatId || !seat) continue
    const { role, ...voting } = seat
    one.seats.push({ seatId, organisationName: organisation?.name ?? '', ...voting, isPresent: isPresent(row) })
    if (roleGrants(role, 'ask-to-speak')) one.floor.mayAsk = true
  }
  await readTurns(database, meetingId, own)
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

/** Adds the turns these people have, waiting or speaking, on the item on the table. */
const readTurns = async (database: Db, meetingId: string, own: Map<string, LiveOwn>): Promise<void> => {
  const turns = await database.turn.findMany({
    where: { meetingId, personId: { in: [...own.keys()] }, item: { currentOf: { isNot: null } }, endedAt: null, withdrawnAt: null },
    select: { id: true, personId: true, isPointOfOrder: true, startedAt: true, endedAt: true },
  })
  for (const { personId, id, isPointOfOrder, ...times } of turns) {
    const one = own.get(personId ?? '')
    if (one) one.floor.turn = { id, isPointOfOrder, isSpeaking: isSpeaking(times) }
  }
}

export const nothingOwn: LiveOwn = { seats: [], entitled: [], votes: [], floor: { mayAsk: false, turn: null } }
