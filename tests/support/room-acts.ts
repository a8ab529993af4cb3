import { db } from '~/core/db.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { setRecusal } from '~/domain/meetings/attendance/set-recusal.server'
import { addGuest } from '~/domain/meetings/guests/add-guest.server'
import { removeGuest } from '~/domain/meetings/guests/remove-guest.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { countHands } from '~/domain/meetings/polls/count-hands.server'
import { enterVote } from '~/domain/meetings/polls/enter-vote.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { hasWrittenOptions, interims, methods } from '~/domain/meetings/polls/poll'
import { withdrawPoll } from '~/domain/meetings/polls/withdraw-poll.server'
import { giveProxy } from '~/domain/meetings/proxies/give-proxy.server'
import { revokeProxy } from '~/domain/meetings/proxies/revoke-proxy.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { setItemOutcome } from '~/domain/meetings/running/set-item-outcome.server'
import { writeItemRecord } from '~/domain/meetings/running/write-item-record.server'
import { endFloor } from '~/domain/meetings/speakers/end-floor.server'
import { giveFloor } from '~/domain/meetings/speakers/give-floor.server'
import { lowerHand } from '~/domain/meetings/speakers/lower-hand.server'
import { raiseHand } from '~/domain/meetings/speakers/raise-hand.server'
import type { Gathering } from './factories/gathering'
import { voteInSecret } from './secret-voters'

interface Play {
  gathering: Gathering
  members: readonly string[]
  /** Addresses of people who may come and go as guests. */
  guests: readonly string[]
  random: () => number
}

/** Everything that can happen in a room, one thing at a time and at random. What cannot be done at that moment is refused, and changes nothing. */
export const roomActs = async ({ gathering, members, guests, random }: Play) => {
  const { meetingId, itemIds, seatId } = gathering
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const els = await gathering.actor('Els')
  const actors = new Map(await Promise.all(members.map(async (name) => [name, await gathering.actor(name)] as const)))
  const member = () => actors.get(pick(members))!
  const seat = (): string => seatId(pick(members))
  const done = new Map<string, number>()

  /** One of what is there; nothing to do when there is none. */
  const oneOf = async <Row>(find: Promise<Row[]>, act: (row: Row) => Promise<unknown>): Promise<boolean> => {
    const rows = await find
    if (rows.length > 0) await act(pick(rows))
    return rows.length > 0
  }
  const openPolls = () => db.poll.findMany({ where: { meetingId, status: 'open' }, select: { id: true, method: true, visibility: true, options: { select: { key: true } } }, orderBy: { id: 'asc' } })
  const turns = (where: object) => db.turn.findMany({ where: { meetingId, withdrawnAt: null, endedAt: null, ...where }, select: { id: true }, orderBy: { id: 'asc' } })
  const line = () => db.attendance.findMany({ where: { meetingId, seatId: seat() }, select: { id: true } })
  const reason = 'Daarom.'

  const acts: Record<string, () => Promise<unknown>> = {
    'another item': () => enterItem(els, { meetingId, itemId: pick(itemIds) }),
    notes: () => writeItemRecord(els, { meetingId, itemId: pick(itemIds), record: `Notitie ${random()}` }),
    outcome: () => setItemOutcome(els, { meetingId, itemId: pick(itemIds), outcome: pick(['noted', 'discussed'] as const) }),
    presence: () => setPresence(els, { meetingId, seatId: seat(), isPresent: random() < 0.7 }),
    recusal: () => oneOf(line(), ({ id: attendanceId }) => setRecusal(els, { meetingId, attendanceId, itemId: pick(itemIds), isRecused: random() < 0.6 })),
    'a proxy': () => giveProxy(els, { meetingId, giverSeatId: seat(), holderSeatId: seat(), ...(random() < 0.5 && { itemId: pick(itemIds) }) }),
    'a proxy back': () => oneOf(db.proxy.findMany({ where: { meetingId, revokedAt: null }, select: { id: true }, orderBy: { id: 'asc' } }), ({ id: proxyId }) => revokeProxy(els, { meetingId, proxyId })),
    'a guest': () => addGuest(els, { meetingId, name: 'Gast', ...(random() < 0.8 && { email: pick(guests) }), ...(random() < 0.5 && { itemId: pick(itemIds) }) }),
    'a guest less': () => oneOf(db.attendance.findMany({ where: { meetingId, seatId: null }, select: { id: true }, orderBy: { id: 'asc' } }), ({ id: attendanceId }) => removeGuest(els, { meetingId, attendanceId })),
    'a hand': () => raiseHand(member(), { meetingId, key: crypto.randomUUID(), isPointOfOrder: random() < 0.2 }),
    'a hand less': () => oneOf(turns({ startedAt: null }), ({ id: turnId }) => lowerHand(els, { meetingId, turnId })),
    'the floor': () => oneOf(turns({ startedAt: null }), ({ id: turnId }) => giveFloor(els, { meetingId, turnId })),
    'the floor back': () => oneOf(turns({ startedAt: { not: null } }), ({ id: turnId }) => endFloor(els, { meetingId, turnId })),
    'a poll': () => openPoll(els, { meetingId, itemId: pick(itemIds), question: `Vraag ${random()}`, interim: pick(interims), ...question(pick(methods)) }),
    'a secret poll': () => openPoll(els, { meetingId, itemId: pick(itemIds), question: 'Wie?', visibility: 'secret', interim: 'turnout' }),
    'a vote': () => oneOf(openPolls(), vote),
    'another vote': () => oneOf(openPolls(), vote),
    'one more vote': () => oneOf(openPolls(), vote),
    'a vote entered': () => oneOf(openPolls(), ({ id: pollId, options }) => enterVote(els, { pollId, seatId: seat(), choices: [pick(options).key], reason })),
    'a result': () => oneOf(openPolls(), ({ id: pollId, method }) => (method === 'showOfHands' ? countHands(els, { pollId, for: 1, against: 0, abstain: 0 }) : closePoll(els, { pollId }))),
    'a poll less': () => (random() < 0.3 ? oneOf(openPolls(), ({ id: pollId }) => withdrawPoll(els, { pollId, reason })) : Promise.resolve(false)),
  }
  const question = (method: (typeof methods)[number]) => ({ method, visibility: pick(['byName', 'anonymous'] as const), ...(hasWrittenOptions(method) && { options: ['A', 'B', 'C'] }) })
  const vote = async ({ id: pollId, visibility, options }: Awaited<ReturnType<typeof openPolls>>[number]): Promise<unknown> => {
    const name = pick(members)
    return visibility === 'secret' ? voteInSecret(gathering, pollId, name, ['for']) : castVote(actors.get(name)!, { pollId, choices: [pick(options).key], reason, key: crypto.randomUUID() })
  }

  return {
    /** Does one thing. A defect is no refusal: it ends the play. */
    act: async (): Promise<void> => {
      const name = pick(Object.keys(acts))
      try {
        if ((await acts[name]!()) !== false) done.set(name, (done.get(name) ?? 0) + 1)
      } catch (error) {
        if (!(error instanceof Error && 'key' in error)) throw error
      }
    },
    /** What has not yet succeeded once. */
    missing: (): string[] => Object.keys(acts).filter((name) => !done.has(name)),
  }
}
