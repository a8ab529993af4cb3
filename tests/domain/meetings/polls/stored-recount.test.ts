import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { countHands } from '~/domain/meetings/polls/count-hands.server'
import { enterVote } from '~/domain/meetings/polls/enter-vote.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { majorities, methods, tieRules } from '~/domain/meetings/polls/poll'
import { conflictIn } from '~/domain/meetings/polls/poll-rules'
import { gatherRunning } from '../../../support/factories/gathering'
import { hear } from './tally/second-tally'

const wish = fc
  .record({ method: fc.constantFrom(...methods.filter((method) => method !== 'showOfHands')), majority: fc.constantFrom(...majorities), tieRule: fc.constantFrom(...tieRules), hasAbstention: fc.boolean() })
  .filter((rules) => conflictIn({ ...rules, visibility: 'byName' }) === null)

/** Who answers, with which of the options, and whether the answer is changed after that. */
const acts = fc.array(fc.record({ who: fc.nat(5), option: fc.nat(4), isEntered: fc.boolean() }), { maxLength: 12 })

test('what is stored when a poll closes equals a recount of its ballots by hand', async () => {
  const names = ['An', 'Karel', 'Lien', 'Marc', 'Nora', 'Otto']
  const gathering = await gatherRunning({
    guests: [{ name: 'Karel', isMunicipality: true }, { name: 'Lien', isMunicipality: true }, { name: 'Marc', weight: 3 }, { name: 'Nora', weight: 2, isMunicipality: true }, { name: 'Otto' }],
    items: Array.from({ length: 40 }, (_, index) => ({ title: `Punt ${index}` })),
  })
  const actors = await Promise.all(names.map((name) => gathering.actor(name)))
  const els = await gathering.actor('Els')
  let next = 0
  await fc.assert(
    fc.asyncProperty(wish, acts, async (rules, given) => {
      const { pollId } = await openPoll(els, { meetingId: gathering.meetingId, itemId: gathering.itemIds[next++]!, question: 'Waar?', options: ['A', 'B', 'C'], maxChoices: 2, ...rules })
      const { options } = await db.poll.findUniqueOrThrow({ where: { id: pollId }, select: { options: { orderBy: { position: 'asc' } } } })
      for (const { who, option, isEntered } of given) {
        const choices = [options[option % options.length]!.key]
        const seatId = gathering.seatId(names[who]!)
        const entering = () => enterVote(els, { pollId, seatId, choices, reason: 'Daarom.' })
        const voting = () => castVote(actors[who]!, { pollId, choices, reason: 'Daarom.', key: crypto.randomUUID() })
        await (isEntered || rules.method === 'rollCall' ? entering() : voting()).catch((error: { key?: string }) => expect(error.key).toBe('polls:refusal.alreadyVoted'))
      }
      const result = await closePoll(els, { pollId })
      const seats = await db.pollSeat.findMany({ where: { pollId }, include: { ballot: true } })
      const heard = hear(
        seats.flatMap(({ ballot, ...seat }) => (ballot ? [{ ...seat, choices: ballot.choices.split(' ') }] : [])),
        { ...rules, optionKeys: options.map(({ key }) => key), isQuorumReached: true, ...(rules.method === 'consent' && { majority: 'consensus' as const }) },
      )
      expect({ isAdopted: result.isAdopted, winners: result.winners }).toEqual({ isAdopted: heard.isAdopted, winners: heard.winners })
      const counts = await db.pollCount.groupBy({ by: ['key'], where: { pollId, key: { not: '' } }, _sum: { weight: true } })
      expect(Object.fromEntries(counts.map(({ key, _sum }) => [key, _sum.weight]))).toEqual(heard.voices)
    }),
    { numRuns: 35 },
  )
})

test('hands that were counted are what is stored', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }, { name: 'Lien' }] })
  const { pollId } = await openPoll(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'Akkoord?', method: 'showOfHands' })
  await countHands(await gathering.actor('An'), { pollId, for: 2, against: 0, abstain: 1 })
  expect(await db.pollCount.findMany({ where: { pollId }, orderBy: { key: 'asc' } })).toMatchObject([
    { key: '', seats: 3 },
    { key: 'abstain', seats: 1 },
    { key: 'against', seats: 0 },
    { key: 'for', seats: 2 },
  ])
})
