import { describe, expect, test } from 'vitest'
import { expectedTimes, minutesLate, minutesLeft } from '~/domain/meetings/running/timekeeping'

const start = Date.parse('2026-11-24T18:30:00.000Z')
const at = (minutes: number) => start + minutes * 60_000
const iso = (minutes: number) => new Date(at(minutes)).toISOString()

const line = (id: string, minutes: number, more: { startedAt?: number; isCurrent?: boolean; plannedAt?: number } = {}) => ({
  id,
  minutes,
  plannedAt: iso(more.plannedAt ?? 0),
  startedAt: more.startedAt === undefined ? null : iso(more.startedAt),
  isCurrent: more.isCurrent ?? false,
})

const running = { status: 'running', expectedEndAt: iso(60) } as const

describe('the time of an item', () => {
  test('runs down from when it began, and beyond', () => {
    expect(minutesLeft(line('a', 15, { startedAt: 0 }), at(4))).toBe(11)
    expect(minutesLeft(line('a', 15, { startedAt: 0 }), at(15))).toBe(0)
    expect(minutesLeft(line('a', 15, { startedAt: 0 }), at(21.5))).toBe(-6)
    expect(minutesLeft(line('a', 15), at(4))).toBe(15)
  })

  test('does not grow when a clock is behind', () => {
    expect(minutesLeft(line('a', 15, { startedAt: 5 }), at(0))).toBe(15)
  })
})

describe('the end of the meeting', () => {
  const agenda = (startedAt: number) => [line('a', 10, { startedAt: 0 }), line('b', 20, { startedAt, isCurrent: true }), line('c', 15), line('d', 15)]

  test('is what is left of the current item, and the items to come', () => {
    const { begins, ends } = expectedTimes({ meeting: running, agenda: agenda(10) }, at(15))
    expect(ends).toBe(at(60))
    expect([begins.get('a'), begins.get('b'), begins.get('c'), begins.get('d')]).toEqual([at(0), at(10), at(30), at(45)])
    expect(minutesLate({ meeting: running, agenda: agenda(10) }, at(15))).toBe(0)
  })

  test('moves on with an item that takes longer', () => {
    const course = { meeting: running, agenda: agenda(10) }
    expect(expectedTimes(course, at(42)).ends).toBe(at(72))
    expect(minutesLate(course, at(42))).toBe(12)
  })

  test('an item that was skipped still counts, one that was dealt with does not', () => {
    const course = { meeting: running, agenda: [line('a', 10), line('b', 20, { startedAt: 0 }), line('c', 15, { startedAt: 20, isCurrent: true })] }
    expect(expectedTimes(course, at(25)).ends).toBe(at(45))
  })

  test('is as planned before opening, and now when all is done', () => {
    const planned = { meeting: { status: 'convened', expectedEndAt: iso(60) } as const, agenda: [line('a', 60, { plannedAt: 0 })] }
    expect(expectedTimes(planned, at(-600)).ends).toBe(at(60))
    expect(expectedTimes({ meeting: running, agenda: [] }, at(7)).ends).toBe(at(7))
  })
})
