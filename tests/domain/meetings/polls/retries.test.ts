import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { choices, type Receipt } from '~/domain/meetings/polls/poll'
import { gatherRunning } from '../../../support/factories/gathering'

/** What happens to one sending of a request: it arrives and is answered, or the request or its answer is lost, or it arrives twice. */
const fate = fc.constantFrom('answered', 'requestLost', 'answerLost', 'twice')
const answer = fc.record({ choice: fc.constantFrom(...choices), fates: fc.array(fate, { maxLength: 5 }) })

test('whatever gets lost, a retry gives the same receipt, never an error, never a second vote', async () => {
  const items = Array.from({ length: 60 }, (_, index) => ({ title: `Punt ${index}` }))
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }], items })
  const karel = await gathering.actor('Karel')
  const an = await gathering.actor('An')
  let next = 0
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 4 }), async (answers) => {
      const { pollId } = await openPoll(an, { meetingId: gathering.meetingId, itemId: gathering.itemIds[next++]!, question: 'Akkoord?' })
      for (const { choice, fates } of answers) {
        const vote = { pollId, choices: [choice], key: crypto.randomUUID() }
        const receipts: Receipt[] = []
        // The client sends until it is answered; the last sending always is.
        for (const what of [...fates.filter((one) => one !== 'answered'), 'answered']) {
          if (what !== 'requestLost') receipts.push(await castVote(karel, vote))
          if (what === 'twice') receipts.push(await castVote(karel, vote))
        }
        expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1)
        expect(await db.ballot.findMany({ where: { pollId } })).toMatchObject([{ choices: choice, id: receipts[0]!.ballots[0]!.id }])
      }
    }),
    { numRuns: 50 },
  )
})

test('an old key that arrives again after newer answers gives its own receipt, and changes nothing', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }, { name: 'Karel' }], items: Array.from({ length: 40 }, (_, index) => ({ title: `Punt ${index}` })) })
  const karel = await gathering.actor('Karel')
  const an = await gathering.actor('An')
  const seatIds = gathering.seatIds('Karel')
  let next = 0
  const step = fc.record({ choice: fc.constantFrom(...choices), seat: fc.constantFrom(undefined, 0, 1) })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat(5)), fc.boolean(), async (steps, picks, isTogether) => {
      const { pollId } = await openPoll(an, { meetingId: gathering.meetingId, itemId: gathering.itemIds[next++]!, question: 'Akkoord?' })
      const votes = steps.map(({ choice, seat }) => ({ pollId, choices: [choice], key: crypto.randomUUID(), ...(seat !== undefined && { seatId: seatIds[seat]! }) }))
      const receipts: Receipt[] = []
      for (const vote of votes) receipts.push(await castVote(karel, vote))
      const stored = await db.ballot.findMany({ where: { pollId }, orderBy: { seatId: 'asc' } })
      const again = Array.from({ length: 8 }, () => picks.next().value! % votes.length)
      const replay = (index: number) => castVote(karel, votes[index]!)
      const answers = isTogether ? await Promise.all(again.map(replay)) : await again.reduce<Promise<Receipt[]>>(async (done, index) => [...(await done), await replay(index)], Promise.resolve([]))
      expect(answers).toEqual(again.map((index) => receipts[index]))
      expect(await db.ballot.findMany({ where: { pollId }, orderBy: { seatId: 'asc' } })).toEqual(stored)
      await closePoll(an, { pollId })
      expect(await replay(0)).toEqual(receipts[0])
    }),
    { numRuns: 30 },
  )
})

test('answers and their replays that arrive in one and the same moment are told apart', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }] })
  const karel = await gathering.actor('Karel')
  const { pollId } = await openPoll(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'Akkoord?' })
  const votes = choices.map((choice) => ({ pollId, choices: [choice], key: crypto.randomUUID() }))
  const receipts = await Promise.all([...votes, ...votes].map((vote) => castVote(karel, vote)))
  expect(receipts.slice(3)).toEqual(receipts.slice(0, 3))
  expect(receipts.map(({ choices: [choice] }) => choice)).toEqual([...choices, ...choices])
  expect(await db.ballot.findMany({ where: { pollId } })).toMatchObject([{ choices: 'abstain' }])
})
