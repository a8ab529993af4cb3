import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closings } from '~/domain/documents/closings'
import { doorkeeper } from '~/realtime/collab/doorkeeper'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

const bart = ['bart', 'session of Bart']

test('who is shown out for harm three times stays outside, by person and by cookie, and may come again after half a minute', () => {
  const door = doorkeeper()
  expect(door.shownOut(bart, closings.malformed)).toBe(false)
  expect(door.shownOut(bart, closings.tooLarge)).toBe(false)
  expect(bart.some(door.isShutFor)).toBe(false)
  expect(door.shownOut(bart, closings.tooMany)).toBe(true)
  expect(bart.every(door.isShutFor)).toBe(true)
  expect(door.shownOut(bart, closings.tooMany), 'it shuts once').toBe(false)
  vi.advanceTimersByTime(29_000)
  expect(bart.every(door.isShutFor)).toBe(true)
  vi.advanceTimersByTime(1_000)
  expect(bart.some(door.isShutFor)).toBe(false)
})

test('another person of the same house goes on', () => {
  const door = doorkeeper()
  for (let time = 0; time < 3; time++) door.shownOut(bart, closings.malformed)
  expect(door.isShutFor('els')).toBe(false)
  expect(door.shownOut(['els', 'session of Els'], closings.malformed)).toBe(false)
  expect(door.isShutFor('els')).toBe(false)
})

test('harm long ago is forgotten, and what is no harm does not count', () => {
  const door = doorkeeper()
  for (let time = 0; time < 6; time++) {
    door.shownOut(bart, closings.malformed)
    vi.advanceTimersByTime(16_000)
  }
  expect(door.isShutFor('bart')).toBe(false)
  for (let time = 0; time < 6; time++) door.shownOut(['els'], closings.changed)
  expect(door.isShutFor('els')).toBe(false)
})
