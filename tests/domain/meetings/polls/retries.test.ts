import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
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
