import type { Db } from '~/core/db.server'
import { entryColumns, isPresent } from '../attendance/log'
import { splitChoices } from '../polls/poll'
import { mayAskFrom } from '../speakers/may-ask'
import { isSpeaking } from '../speakers/speakers'
import type { LiveOwn } from './live-view'

/** A database takes only so many values in one question. */
const mostAtOnce = 300

/** What each of these people has to themselves in a meeting: a handful of reads per three hundred of them. */
export const readOwn = async (database: Db, meetingId: string, personIds: string[]): Promise<Map<string, LiveOwn>> => {
  const own = new Map<string, LiveOwn>()
  for (let start = 0; start < personIds.length; start += mostAtOnce)
    for (const [id, one] of await readSome(database, meetingId, personIds.slice(start, start + mostAtOnce))) own.set(id, one)
  return own
}

const readSome = async (database: Db, meetingId: string, personIds: string[]): Promise<Map<string, LiveOwn>> => {
  const own = new Map<string, LiveOwn>(personIds.map((id) => [id, { seats: [], entitled: [], votes: [], floor: { mayAsk: false, turn: null } }]))
  const theirs = { personId: { in: personIds } }
  const attendances = await database.attendance.findMany({
    where: { meetingId, ...theirs },
    select: {
      personId: true,
      seatId: true,
      itemId: true,
      name: true,
      entries: { select: entryColumns },
      organisation: { select: { name: true } },
      seat: { select: { role: true, votes: true, weight: true } },
      meeting: { select: { currentItem: { select: { id: true, parentId: true } } } },
    },
    orderBy: { seatId: 'asc' },
  })
  for (const { seatId, organisation, seat, meeting, ...row } of attendances) {
    const one = own.get(row.personId ?? '')
    if (!one) continue
    if (meeting.currentItem && mayAskFrom({ ...row, seat }, meeting.currentItem)) one.floor.mayAsk = true
    if (!seatId || !seat) continue
    const { votes, weight } = seat
    one.seats.push({ seatId, organisationName: organisation?.name ?? '', votes, weight, isPresent: isPresent(row) })
  }
  await readTurns(database, meetingId, own)
  await readVotes(database, theirs, meetingId, own)
  return own
}

/** Adds for which seats these people may vote, and what they voted. Ballots are asked by who votes, not seat by seat: a meeting has many polls of many seats. */
const readVotes = async (database: Db, theirs: { personId: { in: string[] } }, meetingId: string, own: Map<string, LiveOwn>): Promise<void> => {
  const seats = { poll: { meetingId }, ...theirs }
  const entitled = await database.pollSeat.findMany({
    where: seats,
    select: { pollId: true, seatId: true, personId: true, organisationName: true, proxyOf: true },
    orderBy: { seatId: 'asc' },
  })
  if (entitled.length === 0) return
  const ballots = await database.ballot.findMany({ where: { seat: seats }, select: { pollId: true, seatId: true, choices: true, reason: true, isEntered: true, key: true, castAt: true } })
  // What was sealed nobody here can read: that it was cast is all there is to tell.
  const sealed = await database.participation.findMany({ where: { seat: seats }, select: { pollId: true, seatId: true, key: true, castAt: true } })
  const given = [...ballots.map((vote) => ({ ...vote, choices: splitChoices(vote.choices) })), ...sealed.map((vote) => ({ ...vote, choices: [], reason: '', isEntered: false }))]
  const voteOf = new Map(given.map(({ castAt, ...vote }) => [placeOf(vote), { ...vote, at: castAt.toISOString() }]))
  for (const { personId, ...seat } of entitled) {
    const one = own.get(personId ?? '')
    const vote = voteOf.get(placeOf(seat))
    one?.entitled.push(seat)
    if (vote) one?.votes.push(vote)
  }
}

const placeOf = ({ pollId, seatId }: { pollId: string; seatId: string }): string => `${pollId} ${seatId}`

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
