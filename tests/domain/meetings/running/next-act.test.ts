import { expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { readLiveView } from '~/domain/meetings/live/live.queries.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { nextAct } from '~/domain/meetings/running/next-act'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { setItemOutcome } from '~/domain/meetings/running/set-item-outcome.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { type Gathering, gather, gatherRunning } from '../../../support/factories/gathering'

const due = async ({ meetingId }: Gathering) => nextAct(await readLiveView(db, meetingId))

test('the next step is opening, the first item, closing the vote, recording it, the next item, and closing the meeting', async () => {
  const gathering = await gather({ guests: [{ name: 'Bart' }] })
  const { meetingId } = gathering
  const [first, second] = gathering.itemIds as [string, string]
  const an = await gathering.actor('An')
  expect(await due(gathering)).toEqual({ kind: 'open' })
  await openMeeting(an, { meetingId })
  expect(await due(gathering)).toMatchObject({ kind: 'enter', line: { id: first }, isFirst: true })
  await enterItem(an, { meetingId, itemId: first, seen: 'none' })
  expect(await due(gathering)).toMatchObject({ kind: 'enter', line: { id: second }, isFirst: false })
  await setPresence(an, { meetingId, seatId: gathering.seatId('Bart'), isPresent: true })
  const { pollId } = await openPoll(an, { meetingId, itemId: first, question: 'Akkoord?' })
  expect(await due(gathering)).toMatchObject({ kind: 'closePoll', waiting: 1 })
  await castVote(await gathering.actor('Bart'), { pollId, choices: ['for'], key: newId() })
  expect(await due(gathering)).toMatchObject({ kind: 'closePoll', waiting: 0 })
  await closePoll(an, { pollId })
  expect(await due(gathering)).toMatchObject({ kind: 'record', line: { id: first } })
  await setItemOutcome(an, { meetingId, itemId: first, outcome: 'adviceFavourable' })
  expect(await due(gathering)).toMatchObject({ kind: 'enter', line: { id: second } })
  await enterItem(an, { meetingId, itemId: second, seen: first })
  expect(await due(gathering)).toEqual({ kind: 'close', remaining: 0 })
  await closeMeeting(an, { meetingId })
  expect(await due(gathering)).toBeNull()
})

test('two who go on at once go one item further; who was away does not take the room back', async () => {
  const gathering = await gatherRunning({ guests: [], items: [{ title: 'Een' }, { title: 'Twee' }, { title: 'Drie' }] })
  const { meetingId } = gathering
  const [first, second, third] = gathering.itemIds as [string, string, string]
  const [an, els] = [await gathering.actor('An'), await gathering.actor('Els')]
  const goOn = (itemId: string, seen: string) => Promise.allSettled([enterItem(an, { meetingId, itemId, seen }), enterItem(els, { meetingId, itemId, seen })])
  expect((await goOn(second, first)).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  await enterItem(els, { meetingId, itemId: third, seen: second })
  await expect(enterItem(an, { meetingId, itemId: second, seen: first })).rejects.toMatchObject({ key: 'live:refusal.movedOn', status: 409 })
  expect(await db.meeting.findUnique({ where: { id: meetingId } })).toMatchObject({ currentItemId: third })
})
