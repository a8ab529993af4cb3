import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { LiveMeeting, type Outlet } from '~/realtime/live-meeting.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { gatherRunning } from '../support/factories/gathering'

const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

/** Karel follows a meeting on his phone; what is told to him alone is caught. */
const followed = async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }] })
  const own = vi.fn<Outlet['own']>()
  const meeting = new LiveMeeting(gathering.meetingId, { changed: vi.fn<Outlet['changed']>(), own })
  stops.push(() => meeting.stop())
  const karelId = gathering.personId('Karel')
  meeting.enter('phone', karelId)
  await meeting.ready()
  return { meeting, karelId, own }
}

const oneTick = () => sleep(500)

test('who got a receipt is not told of that vote again, but their other devices are', async () => {
  const { meeting, karelId, own } = await followed()
  meeting.touch(['turnout'], [karelId], true)
  meeting.hasHeard(karelId, 'phone')
  await oneTick()
  expect(own).not.toHaveBeenCalled()
  meeting.enter('laptop', karelId)
  meeting.touch(['turnout'], [karelId], true)
  meeting.hasHeard(karelId, 'phone')
  await oneTick()
  expect(own.mock.calls).toMatchObject([[karelId, ['phone'], {}]])
})

test('a receipt does not stand in the way of other news of the same moment, such as a poll that opens', async () => {
  const { meeting, karelId, own } = await followed()
  meeting.touch(['polls', 'turnout'], 'everybody')
  meeting.touch(['turnout'], [karelId], true)
  meeting.hasHeard(karelId, 'phone')
  await oneTick()
  expect(own.mock.calls).toMatchObject([[karelId, [], {}]])
})

test('nobody is told the same twice, except who may not know it', async () => {
  const { meeting, karelId, own } = await followed()
  for (const times of [1, 1, 2]) {
    if (times === 2) meeting.hasOwn(karelId)
    meeting.touch(['agenda'], 'everybody')
    await oneTick()
    expect(own).toHaveBeenCalledTimes(times)
  }
})

test('a member learns that they may vote before the question reaches them, however slow the line', async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Karel' }] })
  const told: string[] = []
  const meeting = new LiveMeeting(gathering.meetingId, { changed: (audience) => void told.push(audience), own: (_person, _sockets, { own }) => void told.push(`may vote ${own.entitled.length} time`) })
  stops.push(() => meeting.stop())
  meeting.enter('phone', gathering.personId('Karel'))
  await meeting.ready()
  meeting.stateFor('readers')
  await openPoll(await gathering.actor('An'), { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]!, question: 'Akkoord?' })
  meeting.touch(['polls'], 'everybody')
  await oneTick()
  expect(told).toEqual(['may vote 1 time', 'readers'])
})
