import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { workGate } from '~/realtime/collab/work-gate'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

/** Whether it is settled by now. */
const isWaiting = async (room: Promise<boolean>): Promise<boolean> => (await Promise.race([room, Promise.resolve('waiting')])) === 'waiting'

test('who pastes a long text waits until they have had no more than their share', async () => {
  const work = workGate()
  work.spend('els', 250, true)
  expect(work.mayWork('els')).toBe(false)
  expect(work.mayWork('karel'), 'of another person').toBe(true)
  const room = work.room('els', true)
  expect(await isWaiting(room)).toBe(true)
  vi.advanceTimersByTime(510)
  expect(await room).toBe(true)
})

test('a letter typed after it waits too; who uses up the time with small messages is shown out', async () => {
  const work = workGate()
  work.spend('els', 250, true)
  const room = work.room('els', false)
  expect(await isWaiting(room)).toBe(true)
  vi.advanceTimersByTime(510)
  expect(await room).toBe(true)
  work.spend('bart', 160, false)
  expect(await work.room('bart', false)).toBe(false)
})

test('four may wait of one person, over all their sockets', async () => {
  const work = workGate()
  work.spend('bart', 250, true)
  const rooms = Array.from({ length: 5 }, () => work.room('bart', true))
  expect(await rooms.at(-1)).toBe(false)
  vi.advanceTimersByTime(510)
  expect(await Promise.all(rooms)).toEqual([true, true, true, true, false])
})
