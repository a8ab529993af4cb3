import { describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { countHands } from '~/domain/meetings/polls/count-hands.server'
import { enterVote } from '~/domain/meetings/polls/enter-vote.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import type { OpenPollInput } from '~/domain/meetings/polls/poll.schema'
import { pollPage } from '~/domain/meetings/polls/polls.queries.server'
import { withdrawPoll } from '~/domain/meetings/polls/withdraw-poll.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'
import { type Gathering, gatherRunning } from '../../../support/factories/gathering'

const key = (): string => crypto.randomUUID()
const guests = [{ name: 'Karel' }, { name: 'Lien' }, { name: 'Marc' }]

type Wish = Partial<OpenPollInput>

const openAs = async (gathering: Gathering, who: string, { ...wish }: Wish, item = 0) =>
  (await openPoll(await gathering.actor(who), { meetingId: gathering.meetingId, itemId: gathering.itemIds[item]!, question: 'Akkoord?', ...wish })).pollId

const open = (gathering: Gathering, wish: Wish, item = 0) => openAs(gathering, 'An', wish, item)

const vote = async (gathering: Gathering, pollId: string, name: string, choices: string[], reason?: string) =>
  castVote(await gathering.actor(name), { pollId, choices, key: key(), ...(reason !== undefined && { reason }) })

const refusal = (code: string) => ({ key: `polls:refusal.${code}` })

describe('one and several of many', () => {
  test('take the options that were written, and no others', async () => {
    const gathering = await gatherRunning({ guests })
    const pollId = await open(gathering, { method: 'oneOf', options: ['Eernegem', 'Gistel'] })
    await vote(gathering, pollId, 'Karel', ['2'])
    await vote(gathering, pollId, 'Lien', ['abstain'])
    await expect(vote(gathering, pollId, 'Marc', ['3'])).rejects.toMatchObject(refusal('noSuchOption'))
    await expect(vote(gathering, pollId, 'Marc', ['1', '2'])).rejects.toMatchObject(refusal('choiceCount'))
    expect(await closePoll(await gathering.actor('An'), { pollId })).toMatchObject({ winners: ['2'], isAdopted: true })
  })

  test('hold to how many may be chosen, each once, and no abstention beside', async () => {
    const gathering = await gatherRunning({ guests })
    const pollId = await open(gathering, { method: 'someOf', options: ['A', 'B', 'C', 'D'], minChoices: 2, maxChoices: 3 })
    for (const choices of [['1'], ['1', '2', '3', '4'], ['1', '1'], ['1', 'abstain']]) await expect(vote(gathering, pollId, 'Karel', choices)).rejects.toMatchObject(refusal('choiceCount'))
    await vote(gathering, pollId, 'Karel', ['3', '1'])
    await vote(gathering, pollId, 'Lien', ['abstain'])
    expect(await closePoll(await gathering.actor('An'), { pollId })).toMatchObject({ winners: ['1', '3'], ballots: { seats: 2 } })
  })

  test('know no abstention where the poll does not allow it', async () => {
    const gathering = await gatherRunning({ guests })
    const pollId = await open(gathering, { hasAbstention: false })
    await expect(vote(gathering, pollId, 'Karel', ['abstain'])).rejects.toMatchObject(refusal('noSuchOption'))
  })
})

describe('consent and positions', () => {
  test('ask a reason for an objection and for conditions', async () => {
    const gathering = await gatherRunning({ guests })
    const consent = await open(gathering, { method: 'consent' })
    await expect(vote(gathering, consent, 'Karel', ['objection'])).rejects.toMatchObject(refusal('reasonMissing'))
    await expect(vote(gathering, consent, 'Karel', ['objection'], '   ')).rejects.toMatchObject(refusal('reasonMissing'))
    await vote(gathering, consent, 'Karel', ['objection'], 'Te duur voor Gistel.')
    await vote(gathering, consent, 'Lien', ['consent'])
    expect(await closePoll(await gathering.actor('An'), { pollId: consent })).toMatchObject({ isAdopted: false, reason: 'opposed' })
    const { votes } = await pollPage(await gathering.actor('Marc'), { meetingId: gathering.meetingId, pollId: consent })
    expect(votes).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'Karel', choices: ['objection'], reason: 'Te duur voor Gistel.' })]))
  })

  test('positions may be asked beside a vote, and decide nothing', async () => {
    const gathering = await gatherRunning({ guests })
    const proposal = await open(gathering, {})
    const positions = await open(gathering, { method: 'positions' })
    await expect(open(gathering, { method: 'positions' })).rejects.toMatchObject({ key: 'polls:opening.alreadyOpen' })
    await vote(gathering, positions, 'Karel', ['withConditions'], 'Als er een bushalte komt.')
    await vote(gathering, positions, 'Lien', ['inFavour'])
    expect(await closePoll(await gathering.actor('An'), { pollId: positions })).toMatchObject({ isAdopted: null, reason: 'position' })
    expect(await closePoll(await gathering.actor('An'), { pollId: proposal })).toMatchObject({ reason: 'noVotes' })
  })

  test('a reason nobody asked for is not kept', async () => {
    const gathering = await gatherRunning({ guests })
    const pollId = await open(gathering, {})
    await vote(gathering, pollId, 'Karel', ['for'], 'Mijn geheime reden')
    expect(await db.ballot.findFirst({ where: { pollId } })).toMatchObject({ reason: '' })
  })
})

describe('a show of hands', () => {
  test('closes with the hands that were counted', async () => {
    const gathering = await gatherRunning({ guests, majority: 'simple' })
    const pollId = await open(gathering, { method: 'showOfHands' })
    await expect(vote(gathering, pollId, 'Karel', ['for'])).rejects.toMatchObject(refusal('bySecretary'))
    await expect(closePoll(await gathering.actor('An'), { pollId })).rejects.toMatchObject({ key: 'polls:closing.countsMissing' })
    expect(await countHands(await gathering.actor('Els'), { pollId, for: 2, against: 1, abstain: 0 })).toMatchObject({ isAdopted: true, ballots: { seats: 3 } })
    await expect(countHands(await gathering.actor('Els'), { pollId, for: 2, against: 1, abstain: 0 })).rejects.toMatchObject({ key: 'polls:closing.alreadyClosed' })
  })

  test('counts no more hands than seats that are present', async () => {
    const gathering = await gatherRunning({ guests })
    const pollId = await open(gathering, { method: 'showOfHands' })
    await expect(countHands(await gathering.actor('An'), { pollId, for: 3, against: 1, abstain: 1 })).rejects.toMatchObject({ key: 'polls:counting.tooMany', status: 400, values: { present: 4 } })
  })

  test("lets the chair's own hand settle a tie when the poll says so", async () => {
    const gathering = await gatherRunning({ guests, majority: 'simple' })
    const pollId = await open(gathering, { method: 'showOfHands', tieRule: 'chairDecides' })
    expect(await countHands(await gathering.actor('An'), { pollId, for: 2, against: 2, abstain: 0, chair: 'for' })).toMatchObject({ isAdopted: true, reason: 'castingVote', castingKey: 'for' })
  })

  test('is not for seats of different weights', async () => {
    const gathering = await gatherRunning({ guests: [...guests, { name: 'Zwaar', weight: 3 }] })
    await expect(open(gathering, { method: 'showOfHands' })).rejects.toMatchObject({ key: 'polls:opening.handsWeighted', field: 'method' })
  })

  test('is the only one that takes numbers', async () => {
    const gathering = await gatherRunning({ guests })
    const pollId = await open(gathering, {})
    await expect(countHands(await gathering.actor('An'), { pollId, for: 1, against: 0, abstain: 0 })).rejects.toMatchObject({ key: 'polls:counting.onlyHands' })
  })
})

describe('the secretary', () => {
  test('writes down a roll call, name by name, and may correct it until it closes', async () => {
    const gathering = await gatherRunning({ guests })
    const pollId = await open(gathering, { method: 'rollCall' })
    const els = await gathering.actor('Els')
    await expect(vote(gathering, pollId, 'Karel', ['for'])).rejects.toMatchObject(refusal('bySecretary'))
    for (const name of ['An', 'Karel', 'Lien', 'Marc']) await enterVote(els, { pollId, seatId: gathering.seatId(name), choices: ['for'] })
    await enterVote(els, { pollId, seatId: gathering.seatId('Marc'), choices: ['against'] })
    expect(await closePoll(els, { pollId })).toMatchObject({ isAdopted: true, counts: [{ key: 'for', seats: 3 }, { key: 'against', seats: 1 }, { key: 'abstain', seats: 0 }] })
    expect(await db.ballot.count({ where: { pollId, isEntered: true, castById: els.personId } })).toBe(4)
  })

  test('writes down who has no device, marked so; a vote of the seat itself stands above it', async () => {
    const gathering = await gatherRunning({ guests })
    const pollId = await open(gathering, {})
    const els = await gathering.actor('Els')
    const seatId = gathering.seatId('Karel')
    await enterVote(els, { pollId, seatId, choices: ['for'] })
    await vote(gathering, pollId, 'Karel', ['against'])
    await expect(enterVote(els, { pollId, seatId, choices: ['for'] })).rejects.toMatchObject(refusal('alreadyVoted'))
    expect(await db.ballot.findMany({ where: { pollId } })).toMatchObject([{ choices: 'against', isEntered: false }])
  })

  test('is refused an answer that is none, a seat that may not vote, and a poll that is over', async () => {
    const gathering = await gatherRunning({ guests, present: ['An', 'Karel'] })
    const els = await gathering.actor('Els')
    const pollId = await open(gathering, {})
    await expect(enterVote(els, { pollId, seatId: gathering.seatId('Karel'), choices: ['misschien'] })).rejects.toMatchObject(refusal('noSuchOption'))
    await expect(enterVote(els, { pollId, seatId: gathering.seatId('Lien'), choices: ['for'] })).rejects.toMatchObject({ key: 'polls:entering.noSuchSeat', status: 404 })
    await closePoll(els, { pollId })
    await expect(enterVote(els, { pollId, seatId: gathering.seatId('Karel'), choices: ['for'] })).rejects.toMatchObject({ key: 'polls:closing.alreadyClosed' })
  })

  test('alone writes down votes: not the chair, nor a member for somebody else', async () => {
    const gathering = await gatherRunning({ guests })
    const pollId = await open(gathering, {})
    for (const name of ['An', 'Karel']) await expect(enterVote(await gathering.actor(name), { pollId, seatId: gathering.seatId('Lien'), choices: ['for'] })).rejects.toMatchObject({ status: 403 })
  })

  test('alone reads afterwards who voted what in an anonymous poll, and nobody while it is open', async () => {
    const gathering = await gatherRunning({ guests })
    const pollId = await open(gathering, { visibility: 'anonymous' })
    await vote(gathering, pollId, 'Karel', ['against'])
    const read = async (name: string) => (await pollPage(await gathering.actor(name), { meetingId: gathering.meetingId, pollId })).votes
    expect(await read('Els')).toBeNull()
    await closePoll(await gathering.actor('An'), { pollId })
    expect(await read('Els')).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'Karel', choices: ['against'] })]))
    for (const name of ['An', 'Karel']) expect(await read(name)).toBeNull()
  })
})

describe('a poll opened by mistake', () => {
  test('is withdrawn with a reason: its ballots never count, and the meeting can close', async () => {
    const gathering = await gatherRunning({ guests })
    const pollId = await open(gathering, {})
    await vote(gathering, pollId, 'Karel', ['for'])
    await withdrawPoll(await gathering.actor('An'), { pollId, reason: 'De vraag was fout.' })
    await expect(vote(gathering, pollId, 'Lien', ['for'])).rejects.toMatchObject(refusal('withdrawn'))
    await expect(closePoll(await gathering.actor('An'), { pollId })).rejects.toMatchObject({ key: 'polls:closing.withdrawn' })
    await expect(change(null, ({ tx }) => tx.poll.update({ where: { id: pollId }, data: { status: 'open' } }))).rejects.toThrow()
    expect(await db.pollCount.count({ where: { pollId } })).toBe(0)
    expect(await open(gathering, { question: 'De juiste vraag?' })).toEqual(expect.any(String))
  })

  test('is not withdrawn any more once it is closed, nor by a member', async () => {
    const gathering = await gatherRunning({ guests })
    const pollId = await open(gathering, {})
    await expect(withdrawPoll(await gathering.actor('Karel'), { pollId, reason: 'Ik verlies.' })).rejects.toMatchObject({ status: 403 })
    await closePoll(await gathering.actor('An'), { pollId })
    await expect(withdrawPoll(await gathering.actor('An'), { pollId, reason: 'Toch niet.' })).rejects.toMatchObject({ key: 'polls:closing.alreadyClosed' })
  })
})

describe('two secretaries', () => {
  test('opening at once open one poll', async () => {
    const gathering = await gatherRunning({ guests })
    const settled = await Promise.allSettled([openAs(gathering, 'An', {}), openAs(gathering, 'Els', {}), openAs(gathering, 'Els', {})])
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of settled) if (one.status === 'rejected') expect(one.reason).toMatchObject({ key: 'polls:opening.alreadyOpen', status: 409 })
  })

  test('closing at once close it once, with one result', async () => {
    const gathering = await gatherRunning({ guests })
    const pollId = await open(gathering, {})
    const [an, els] = [await gathering.actor('An'), await gathering.actor('Els')]
    const settled = await Promise.allSettled([closePoll(an, { pollId }), closePoll(els, { pollId }), withdrawPoll(els, { pollId, reason: 'Ook ik.' })])
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(await db.eventRecord.count({ where: { subjectId: pollId, name: { in: ['poll.closed', 'poll.withdrawn'] } } })).toBe(1)
  })
})

test('a poll on a meeting that has closed is refused, and so is every act on its polls', async () => {
  const gathering = await gatherRunning({ guests })
  const pollId = await open(gathering, {})
  await closePoll(await gathering.actor('An'), { pollId })
  await closeMeeting(await gathering.actor('Els'), gathering)
  const els = await gathering.actor('Els')
  await expect(open(gathering, {})).rejects.toMatchObject({ key: 'live:refusal.notRunning', status: 409 })
  for (const act of [closePoll(els, { pollId }), withdrawPoll(els, { pollId, reason: 'x' }), enterVote(els, { pollId, seatId: gathering.seatId('Karel'), choices: ['for'] })])
    await expect(act).rejects.toMatchObject({ key: 'live:refusal.notRunning' })
})
