import type { Db } from '~/core/db.server'
import { roleGrants } from '../../permissions'
import { entryColumns, isPresent } from '../attendance/log'
import { splitChoices } from '../polls/poll'
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
  const pollSeats = await database.pollSeat.findMany({
    where: { poll: { meetingId }, ...theirs },
    select: {
      pollId: true,
      seatId: true,
      personId: true,
      organisationName: true,
      proxyOf: true,
      ballot: { select: { choices: true, reason: true, isEntered: true, key: true, castAt: true } },
    },
    orderBy: { seatId: 'asc' },
  })
  for (const { personId, ballot, ...entitled } of pollSeats) {
    const one = own.get(personId ?? '')
    one?.entitled.push(entitled)
    if (!ballot) continue
    const { choices, castAt, ...vote } = ballot
    one?.votes.push({ pollId: entitled.pollId, seatId: entitled.seatId, choices: splitChoices(choices), ...vote, at: castAt.toISOString() })
  }
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
