import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { choices, type Receipt } from '~/domain/meetings/polls/poll'
import { seeded } from '../support/chaos-proxy'
import { type Gathering, gatherRunning } from '../support/factories/gathering'
import { until } from '../support/follower'
import { type Fate, frameProxy, type Message } from '../support/frame-proxy'
import { type LiveHouse, openLive, type TestSocket } from '../support/live-house'
import { openSecretPoll, seal } from '../support/secret-voters'

const rounds = process.env.LONG ? 150 : 8

let house: LiveHouse
let gathering: Gathering
beforeAll(async () => {
  house = await openLive()
  gathering = await gatherRunning({ guests: [{ name: 'Karel' }, { name: 'Lien' }], items: Array.from({ length: rounds + 1 }, (_, index) => ({ title: `Punt ${index}` })) })
}, 120_000)
afterAll(() => house.close())

/** What happens to one sending: the request or its answer is lost without a word, or the connection breaks before the one or instead of the other. */
const mishaps = ['requestLost', 'requestCut', 'answerLost', 'answerCut'] as const
type Mishap = (typeof mishaps)[number]

/** The line of one voter: what happens to each next sending, and the answers that were given and never arrived. */
const layLine = async () => {
  const script: Mishap[] = []
  const answersLost: Receipt[] = []
  /** By the number under which an answer comes, on the socket of this line. */
  const promised = new Map<string, Mishap>()
  const decide = ({ to, text }: Message): Fate => {
    const number = /^4[23](\d+)\[/.exec(text)?.[1] ?? ''
    if (to === 'server' && text.includes('["vote:cast"')) {
      const mishap = script.shift()
      if (mishap === 'requestLost') return 'drop'
      if (mishap === 'requestCut') return 'cut'
      if (mishap) promised.set(number, mishap)
    }
    const mishap = to === 'client' && text.startsWith('43') ? promised.get(number) : undefined
    if (!mishap) return 'pass'
    promised.delete(number)
    const [reply] = JSON.parse(text.slice(text.indexOf('['))) as [{ receipt: Receipt }]
    answersLost.push(reply.receipt)
    return mishap === 'answerLost' ? 'drop' : 'cut'
  }
  return { script, answersLost, ...(await frameProxy(house.port, decide)) }
}

type Line = Awaited<ReturnType<typeof layLine>>
type Sent = { pollId: string; key: string } & ({ choices: string[] } | { envelopes: { seatId: string; envelope: string }[] })
type Reply = { ok: true; receipt: Receipt } | { ok: false; code: string }

/** Sends until it is answered, as the protocol asks. @returns the answer; a refusal is one too */
const sendUntilAnswered = async (socket: TestSocket, vote: Sent): Promise<Reply> => {
  for (;;) {
    await until(() => socket.connected)
    const reply = await (socket.timeout(150) as unknown as { emitWithAck: (name: string, vote: Sent) => Promise<Reply> }).emitWithAck('vote:cast', vote).catch(() => null)
    if (reply) return reply
  }
}

test(`over lines that lose and break, in ${rounds} rounds, every retry gets the receipt of the vote that was stored, and each seat has one ballot`, { timeout: 60_000 + rounds * 10_000 }, async () => {
  const random = seeded(4)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const lines: Line[] = []
  const sockets: TestSocket[] = []
  // Karel votes from two devices, Lien from one.
  for (const name of ['Karel', 'Karel', 'Lien']) {
    const line = await layLine()
    lines.push(line)
    sockets.push(await house.connect(gathering.personId(name), line.url))
  }
  const an = await gathering.actor('An')
  let lost = 0

  for (let round = 0; round < rounds; round++) {
    const isSecret = round % 4 === 3
    const pollId = isSecret ? await openSecretPoll(gathering, {}, round) : (await openPoll(an, { meetingId: gathering.meetingId, itemId: gathering.itemIds[round]!, question: 'Akkoord?' })).pollId
    const voteOf = async (name: string): Promise<Sent> =>
      isSecret ? (await seal(pollId, gathering.seatIds(name), [pick(choices)])).vote : { pollId, choices: [pick(choices)], key: crypto.randomUUID() }
    const [byKarel, byLien] = [await voteOf('Karel'), await voteOf('Lien')]
    for (const line of lines) line.script.splice(0, Infinity, ...Array.from({ length: Math.floor(random() * 4) }, () => pick(mishaps)))
    // The first round shows that an answer is lost when it should be.
    if (round === 0) lines[2]!.script.splice(0, Infinity, 'answerLost', 'answerCut', 'requestLost', 'requestCut')
    const replies = await Promise.all([sendUntilAnswered(sockets[0]!, byKarel), sendUntilAnswered(sockets[1]!, byKarel), sendUntilAnswered(sockets[2]!, byLien)])

    const receipts = replies.map((reply) => (reply.ok ? reply.receipt : expect.fail(`refused: ${reply.code}`)))
    expect(receipts[0]).toEqual(receipts[1])
    for (const [index, line] of lines.entries()) {
      if (round === 0 && index === 2) expect(line.answersLost).toHaveLength(2)
      lost += line.answersLost.length
      for (const answer of line.answersLost.splice(0)) expect(answer).toEqual(receipts[index])
    }
    const stored = isSecret ? await db.participation.findMany({ where: { pollId } }) : await db.ballot.findMany({ where: { pollId } })
    expect(stored.map(({ id, key }) => ({ id, key })).toSorted(byId)).toEqual([receipts[0]!, receipts[2]!].map(({ key, ballots: [ballot] }) => ({ id: ballot!.id, key })).toSorted(byId))
    if (isSecret) expect(await db.sealedEnvelope.count({ where: { pollId } })).toBe(2)
    expect(await closePoll(an, { pollId })).toMatchObject({ ballots: { seats: 2 } })
    // Who never heard that the vote was stored asks again, also when the poll is over.
    expect(await sendUntilAnswered(sockets[2]!, byLien)).toEqual(replies[2])
  }
  expect(lost).toBeGreaterThan(rounds)
  for (const socket of sockets) socket.disconnect()
  for (const line of lines) await line.close()
})

const byId = (left: { id: string }, right: { id: string }): number => (left.id < right.id ? -1 : 1)
