import { expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { gatherRunning } from '../../../support/factories/gathering'

test('a vote that breaks takes none of those with it that are stored in the same moment', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }, { name: 'Lien' }] })
  const { pollId } = await openPoll(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'Akkoord?' })
  const [karel, lien] = [await gathering.actor('Karel'), await gathering.actor('Lien')]
  const key = () => crypto.randomUUID()
  const broken = { ...lien, seats: undefined as unknown as typeof lien.seats }
  const results = await Promise.allSettled([
    castVote(karel, { pollId, choices: ['for'], key: key() }),
    castVote(lien, { pollId: 'een andere', choices: ['for'], key: key() }),
    castVote(broken, { pollId, choices: ['for'], key: key() }),
    castVote(lien, { pollId, choices: ['against'], key: key() }),
  ])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(await db.ballot.count({ where: { pollId } })).toBe(2)
})
