import { expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { readOwn } from '~/domain/meetings/live/read-own.server'
import { readPolls } from '~/domain/meetings/live/read-polls.server'
import { readTurnout } from '~/domain/meetings/live/read-turnout.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { storeVotes } from '~/domain/meetings/polls/store-votes.server'
import { gatherRunning } from '../../../support/factories/gathering'

const size = 1_500

test('a poll of fifteen hundred seats is voted in, followed, closed and read like any other', { timeout: 120_000 }, async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }] })
  const an = await gathering.actor('An')
  const { pollId } = await openPoll(an, { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'Akkoord?', interim: 'live' })
  const people = Array.from({ length: size }, (_, index) => ({ id: newId(), seatId: newId(), name: `Lid ${index}` }))
  const { organisationId } = await db.seat.findUniqueOrThrow({ where: { id: gathering.seatId('Karel') } })
  await change(null, async ({ tx }) => {
    const now = clock.now()
    await tx.person.createMany({ data: people.map(({ id, name }) => ({ id, name, email: `${id}@voorbeeld.example`, createdAt: now })) })
    await tx.seat.createMany({ data: people.map(({ id, seatId }) => ({ id: seatId, bodyId: gathering.bodyId, organisationId, role: 'voting' as const, votes: true, holderId: id, startsAt: now })) })
    await tx.poll.update({ where: { id: pollId }, data: { seatsPresent: size + 2 } })
    await tx.pollSeat.createMany({ data: people.map(({ id, seatId, name }) => ({ pollId, seatId, personId: id, name, organisationName: 'Gemeente', weight: 1 })) })
  })
  const actorOf = ({ id, seatId }: (typeof people)[number]) => ({ ...an, personId: id, seats: [{ ...an.seats[0]!, seatId }] })
  const votes = people.map((person) => ({ actor: actorOf(person), input: { pollId, choices: ['for'], key: newId() } }))
  for (let start = 0; start < size; start += 200) {
    const outcomes = await change(null, (work) => storeVotes(work, votes.slice(start, start + 200)))
    expect(outcomes.every((outcome) => 'receipt' in outcome)).toBe(true)
  }
  const [turnout] = await readTurnout(db, gathering.meetingId)
  expect(turnout).toMatchObject({ voted: size, counts: [{ key: 'for', seats: size }, {}, {}] })
  const own = await readOwn(db, gathering.meetingId, people.map(({ id }) => id))
  expect([...own.values()].every(({ votes: [vote] }) => vote?.choices[0] === 'for')).toBe(true)
  expect(await closePoll(an, { pollId })).toMatchObject({ ballots: { seats: size } })
  const [poll] = await readPolls(db, gathering.meetingId)
  expect(poll?.votes?.filter(({ choices }) => choices[0] === 'for')).toHaveLength(size)
})
