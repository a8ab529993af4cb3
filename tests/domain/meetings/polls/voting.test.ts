import { describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { clock, days } from '~/core/clock'
import { db } from '~/core/db.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { type Gathering, gather, gatherRunning } from '../../../support/factories/gathering'

const key = (): string => crypto.randomUUID()
const guests = [
  { name: 'Karel', organisation: 'Gemeente' },
  { name: 'Sofie', votes: false, role: 'observer' as const },
  { name: 'Marc', weight: 3 },
]

const openOn = async (gathering: Gathering, item = 0) =>
  openPoll(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[item]!, question: 'Gunstig advies?' })

const optionsOf = async (pollId: string) => (await db.pollOption.findMany({ where: { pollId }, orderBy: { position: 'asc' } })).map(({ key, label }) => `${key} ${label}`)

const countOf = async (pollId: string) => (await db.pollCount.findUniqueOrThrow({ where: { pollId_key_municipality: { pollId, key: 'for', municipality: '' } } })).seats

describe('opening a poll', () => {
  test('freezes who may vote: the present voting seats, with name, organisation and weight', async () => {
    const gathering = await gatherRunning({ guests, present: ['Karel', 'Sofie', 'Marc'] })
    const { pollId } = await openOn(gathering)
    const seats = await db.pollSeat.findMany({ where: { pollId }, orderBy: { name: 'asc' } })
    expect(seats).toMatchObject([
      { name: 'Karel', organisationName: expect.stringContaining('Gemeente'), weight: 1, personId: gathering.personId('Karel') },
      { name: 'Marc', weight: 3 },
    ])
    expect(await db.poll.findUnique({ where: { id: pollId } })).toMatchObject({ seatsTotal: 3, seatsPresent: 2, status: 'open' })
    expect(await optionsOf(pollId)).toEqual(['for Voor', 'against Tegen', 'abstain Onthouding'])
  })

  test("takes the body's rules unless told otherwise", async () => {
    const gathering = await gatherRunning({ guests, majority: 'twoThirds', quorumRule: 'halfOfVotingSeats' })
    const first = await openOn(gathering)
    const second = await openPoll(await gathering.actor('Els'), {
      meetingId: gathering.meetingId,
      itemId: gathering.itemIds[1]!,
      question: 'En dit?',
      majority: 'simple',
      quorumRule: 'none',
      forLabel: 'Gunstig',
    })
    expect(await db.poll.findUnique({ where: { id: first.pollId } })).toMatchObject({ majority: 'twoThirds', quorumRule: 'halfOfVotingSeats' })
    expect(await db.poll.findUnique({ where: { id: second.pollId } })).toMatchObject({ majority: 'simple', quorumRule: 'none' })
    expect(await optionsOf(second.pollId)).toEqual(['for Gunstig', 'against Tegen', 'abstain Onthouding'])
  })

  test('is refused when no voting seat is present, while one is open on the item, and in a meeting that does not run', async () => {
    const empty = await gatherRunning({ guests, present: ['Sofie'] })
    await expect(openOn(empty)).rejects.toMatchObject({ key: 'polls:opening.nobodyPresent' })
    const running = await gatherRunning({ guests })
    await openOn(running)
    await expect(openOn(running)).rejects.toMatchObject({ key: 'polls:opening.alreadyOpen' })
    await expect(openOn(await gather({ guests }))).rejects.toMatchObject({ key: 'live:refusal.notRunning' })
  })

  test('is for the chair and the secretary alone', async () => {
    const gathering = await gatherRunning({ guests })
    const input = { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'Mag dit?' }
    await expect(openPoll(await gathering.actor('Karel'), input)).rejects.toMatchObject({ status: 403 })
    const elsewhere = await gather({ guests: [] })
    await expect(openPoll(await elsewhere.actor('An'), input)).rejects.toMatchObject({ status: 404 })
  })
})

describe('voting', () => {
  test('stores one ballot per seat, which may be changed until the poll closes', async () => {
    const gathering = await gatherRunning({ guests })
    const { pollId } = await openOn(gathering)
    const karel = await gathering.actor('Karel')
    const first = await castVote(karel, { pollId, choices: ['for'], key: key() })
    const second = await castVote(karel, { pollId, choices: ['against'], key: key() })
    expect(second.ballots).toEqual(first.ballots)
    expect(await db.ballot.findMany({ where: { pollId } })).toMatchObject([{ choices: 'against', seatId: gathering.seatId('Karel') }])
  })

  test('with the same key gives the same receipt, also after closing', async () => {
    const gathering = await gatherRunning({ guests })
    const { pollId } = await openOn(gathering)
    const karel = await gathering.actor('Karel')
    const vote = { pollId, choices: ['for'], key: key() }
    const receipt = await castVote(karel, vote)
    expect(await castVote(karel, vote)).toEqual(receipt)
    await closePoll(await gathering.actor('An'), { pollId })
    expect(await castVote(karel, vote)).toEqual(receipt)
  })

  test('of somebody with two seats counts for both, or for the one they name', async () => {
    const gathering = await gatherRunning({ guests: [{ name: 'Marc', weight: 2 }, { name: 'Marc' }, { name: 'Lien' }] })
    const { pollId } = await openOn(gathering)
    const marc = await gathering.actor('Marc')
    const [heavy, light] = gathering.seatIds('Marc') as [string, string]
    expect((await castVote(marc, { pollId, choices: ['for'], key: key() })).ballots.map(({ seatId }) => seatId).toSorted()).toEqual([heavy, light].toSorted())
    await castVote(marc, { pollId, choices: ['abstain'], key: key(), seatId: light })
    const result = await closePoll(await gathering.actor('An'), { pollId })
    expect(result.counts).toMatchObject([{ key: 'for', weight: 2 }, { key: 'against', weight: 0 }, { key: 'abstain', weight: 1 }])
  })

  test('is refused to who has no voting seat, was absent, is replaced, or knows no such poll', async () => {
    const gathering = await gatherRunning({
      guests: [...guests, { name: 'Lien' }, { name: 'Jef', substitute: 'Rita', answer: 'substituted' }],
      present: ['Karel', 'Sofie', 'Jef'],
    })
    const { pollId } = await openOn(gathering)
    const vote = (choice: string) => ({ pollId, choices: [choice], key: key() })
    await expect(castVote(await gathering.actor('Sofie'), vote('for'))).rejects.toMatchObject({ key: 'polls:refusal.notEntitled' })
    await expect(castVote(await gathering.actor('Lien'), vote('for'))).rejects.toMatchObject({ key: 'polls:refusal.absent' })
    await expect(castVote(await gathering.actor('Jef'), vote('for'))).rejects.toMatchObject({ key: 'polls:refusal.substituted' })
    expect((await castVote(await gathering.actor('Rita'), vote('for'))).ballots).toHaveLength(1)
    const karel = await gathering.actor('Karel')
    await expect(castVote(karel, { ...vote('for'), pollId: 'nergens' })).rejects.toMatchObject({ key: 'polls:refusal.unknown' })
    await expect(castVote(karel, { ...vote('for'), seatId: gathering.seatId('Lien') })).rejects.toMatchObject({ key: 'polls:refusal.notEntitled' })
    const stranger = await gatherRunning({ guests: [{ name: 'Vreemde' }] })
    await expect(castVote(await stranger.actor('Vreemde'), vote('for'))).rejects.toMatchObject({ key: 'polls:refusal.unknown' })
  })

  test('is refused once the poll is closed', async () => {
    const gathering = await gatherRunning({ guests })
    const { pollId } = await openOn(gathering)
    await closePoll(await gathering.actor('An'), { pollId })
    await expect(castVote(await gathering.actor('Karel'), { pollId, choices: ['for'], key: key() })).rejects.toMatchObject({ key: 'polls:refusal.closed', status: 409 })
  })

  test('is refused to a member whose seat has ended since the poll opened', async () => {
    const gathering = await gatherRunning({ guests })
    const { pollId } = await openOn(gathering)
    await change(null, ({ tx }) => tx.seat.update({ where: { id: gathering.seatId('Karel') }, data: { endsAt: clock.now() } }))
    await expect(castVote(await gathering.actor('Karel'), { pollId, choices: ['for'], key: key() })).rejects.toMatchObject({ key: 'polls:refusal.unknown' })
  })

  test('leaves no trace of the choice in the record of events', async () => {
    const gathering = await gatherRunning({ guests })
    const { pollId } = await openOn(gathering)
    await castVote(await gathering.actor('Karel'), { pollId, choices: ['against'], key: key() })
    const events = await db.eventRecord.findMany({ where: { subjectId: pollId } })
    expect(events.map(({ name }) => name)).toEqual(['poll.opened', 'poll.voteCast'])
    expect(JSON.stringify(events)).not.toContain('against')
  })
})

describe('closing a poll', () => {
  test('stores counts by seat and by weight, and the verdict', async () => {
    const gathering = await gatherRunning({ guests, present: ['An', 'Karel', 'Marc'] })
    const { pollId } = await openOn(gathering)
    await castVote(await gathering.actor('An'), { pollId, choices: ['against'], key: key() })
    await castVote(await gathering.actor('Karel'), { pollId, choices: ['against'], key: key() })
    await castVote(await gathering.actor('Marc'), { pollId, choices: ['for'], key: key() })
    const result = await closePoll(await gathering.actor('Els'), { pollId })
    expect(result).toMatchObject({ isAdopted: true, needed: 3, counts: [{ key: 'for', weight: 3 }, { key: 'against', weight: 2 }, { key: 'abstain', weight: 0 }] })
    expect(await db.poll.findUnique({ where: { id: pollId } })).toMatchObject({ status: 'closed', isAdopted: true })
    expect(await db.pollCount.findMany({ where: { pollId, municipality: '' }, orderBy: { key: 'asc' } })).toMatchObject([
      { key: '', seats: 3, weight: 5 },
      { key: 'abstain', seats: 0, weight: 0 },
      { key: 'against', seats: 2, weight: 2 },
      { key: 'for', seats: 1, weight: 3 },
    ])
  })

  test('twice is refused, and the database refuses every later change', async () => {
    const gathering = await gatherRunning({ guests })
    const { pollId } = await openOn(gathering)
    await closePoll(await gathering.actor('An'), { pollId })
    await expect(closePoll(await gathering.actor('An'), { pollId })).rejects.toMatchObject({ key: 'polls:closing.alreadyClosed' })
    await expect(change(null, ({ tx }) => tx.poll.update({ where: { id: pollId }, data: { isAdopted: true } }))).rejects.toThrow()
    await expect(change(null, ({ tx }) => tx.pollCount.updateMany({ where: { pollId }, data: { seats: 99 } }))).rejects.toThrow()
    await expect(change(null, ({ tx }) => tx.pollCount.create({ data: { pollId, key: 'nog', municipality: '', seats: 1, weight: 1 } }))).rejects.toThrow()
  })

  test('racing 50 votes: each vote is either counted or refused as late', async () => {
    const people = Array.from({ length: 50 }, (_, index) => ({ name: `Lid${index}` }))
    const gathering = await gatherRunning({ guests: people, present: people.map(({ name }) => name) })
    const { pollId } = await openOn(gathering)
    const actors = await Promise.all(people.map(({ name }) => gathering.actor(name)))
    const chair = await gathering.actor('An')
    const votes = actors.flatMap((actor, index) => {
      const vote = castVote(actor, { pollId, choices: ['for'], key: key() })
      return index === 25 ? [vote, closePoll(chair, { pollId })] : [vote]
    })
    const settled = await Promise.allSettled(votes)
    const accepted = settled.filter(({ status }) => status === 'fulfilled').length - 1
    const refused = settled.filter((one): one is PromiseRejectedResult => one.status === 'rejected')
    expect(refused.every(({ reason }) => (reason as { key: string }).key === 'polls:refusal.closed')).toBe(true)
    expect(refused.length).toBeGreaterThan(0)
    expect(accepted + refused.length).toBe(50)
    expect(await countOf(pollId)).toBe(accepted)
    expect(await db.ballot.count({ where: { pollId } })).toBe(accepted)
  })
})

test('a vote stays open for as long as the meeting does', async () => {
  const gathering = await gatherRunning({ guests })
  const { pollId } = await openOn(gathering)
  clock.travel(days(1))
  await castVote(await gathering.actor('Karel'), { pollId, choices: ['abstain'], key: key() })
  clock.travel(-days(1))
  expect(await db.ballot.count({ where: { pollId } })).toBe(1)
})

test('fifty votes that each race the closing of their poll: what was accepted is what was counted', async () => {
  const gathering = await gatherRunning({ guests, items: Array.from({ length: 50 }, (_, index) => ({ title: `Punt ${index}` })) })
  const [an, karel] = [await gathering.actor('An'), await gathering.actor('Karel')]
  const races = gathering.itemIds.map(async (_, item) => {
    const { pollId } = await openOn(gathering, item)
    const acts = [() => castVote(karel, { pollId, choices: ['for'], key: key() }), () => closePoll(an, { pollId })]
    const [first, second] = item % 2 ? acts : acts.toReversed()
    const settled = await Promise.allSettled([first!(), second!()])
    const vote = settled[item % 2 ? 0 : 1]!
    return { isAccepted: vote.status === 'fulfilled', code: vote.status === 'rejected' ? (vote.reason as { key: string }).key : null, counted: await countOf(pollId) }
  })
  for (const { isAccepted, code, counted } of await Promise.all(races)) {
    expect(counted).toBe(isAccepted ? 1 : 0)
    expect(code).toBe(isAccepted ? null : 'polls:refusal.closed')
  }
})
