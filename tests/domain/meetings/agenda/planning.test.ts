import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberItems, plannedEnd, plannedTimes, totalMinutes } from '~/domain/meetings/agenda/agenda'
import { moveRefusal, moveTo } from '~/domain/meetings/agenda/move'
import { agendaTemplates } from '~/domain/meetings/agenda/templates'

const item = (id: string, position: number, minutes = 10, parentId: string | null = null) => ({ id, position, minutes, parentId })
const start = new Date('2026-11-24T18:30:00Z')

/** Any agenda of at most two levels, its rows in any order. */
const agendas = fc
  .array(fc.record({ minutes: fc.integer({ min: 0, max: 90 }), children: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 }) }), { maxLength: 8 })
  .map((tops) => tops.flatMap((top, index) => [item(`${index}`, index, top.minutes), ...top.children.map((minutes, place) => item(`${index}.${place}`, place, minutes, `${index}`))]))
  .chain((items) => fc.shuffledSubarray(items, { minLength: items.length }))

describe('numbering', () => {
  test('items are numbered 1, 2, and 2.1 under 2, in the order of their positions', () => {
    const items = [item('c', 1, 10, 'b'), item('b', 1), item('a', 0), item('d', 0, 10, 'b')]
    expect(numberItems(items).map(({ id, number, depth }) => [number, id, depth])).toEqual([
      ['1', 'a', 0],
      ['2', 'b', 0],
      ['2.1', 'd', 1],
      ['2.2', 'c', 1],
    ])
  })

  test('every item gets one number, whatever the order of the rows', () => {
    fc.assert(
      fc.property(agendas, (items) => {
        const numbers = numberItems(items).map(({ number }) => number)
        expect(numbers).toHaveLength(items.length)
        expect(new Set(numbers).size).toBe(items.length)
      }),
    )
  })
})

describe('planned times', () => {
  test('a meeting at 19.30 with items of 10, 20 (with 5 under it) and 15 minutes ends at 20.20', () => {
    const items = [item('a', 0, 10), item('b', 1, 20), item('b1', 0, 5, 'b'), item('c', 2, 15)]
    const times = plannedTimes(start, items)
    expect(['a', 'b', 'b1', 'c'].map((id) => times.get(id)?.startsAt.toISOString().slice(11, 16))).toEqual(['18:30', '18:40', '19:00', '19:05'])
    expect(times.get('b')?.endsAt.toISOString().slice(11, 16)).toBe('19:05')
    expect(plannedEnd(start, items).toISOString().slice(11, 16)).toBe('19:20')
  })

  test('in reading order every item starts when the one before has had its own minutes, and the last ends after all minutes', () => {
    fc.assert(
      fc.property(agendas, (items) => {
        const times = plannedTimes(start, items)
        let moment = start.getTime()
        for (const { id, minutes } of numberItems(items)) {
          expect(times.get(id)?.startsAt.getTime()).toBe(moment)
          moment += minutes * 60_000
        }
        expect(moment - start.getTime()).toBe(totalMinutes(items) * 60_000)
        for (const { id, parentId } of items)
          if (parentId) expect(times.get(parentId)!.endsAt.getTime()).toBeGreaterThanOrEqual(times.get(id)!.endsAt.getTime())
      }),
    )
  })

  test('an empty agenda is planned for two hours', () => {
    expect(plannedEnd(start, []).getTime() - start.getTime()).toBe(120 * 60_000)
  })

  test('the agenda of a woonoverleg takes two hours in ten items', () => {
    const items = agendaTemplates.woonoverleg.flatMap((top) => [top, ...('children' in top ? top.children : [])])
    expect(totalMinutes(items)).toBe(120)
    expect(agendaTemplates.woonoverleg).toHaveLength(10)
  })
})

describe('moving', () => {
  const apply = (items: ReturnType<typeof item>[], moved: { id: string; parentId: string | null; position: number }[]) =>
    items.map((one) => ({ ...one, ...moved.find(({ id }) => id === one.id) }))

  test('the moved item stands where it was put, the others keep their order, and no place is left open', () => {
    fc.assert(
      fc.property(agendas, fc.nat(), fc.nat(12), fc.nat(), (items, which, position, under) => {
        fc.pre(items.length > 0)
        const moving = items[which % items.length]!
        const parents = [null, ...items.map(({ id }) => id)].filter((parentId) => moveRefusal(items, moving.id, parentId) === null)
        const parentId = parents[under % parents.length]!
        const after = apply(items, moveTo(items, moving.id, parentId, position))
        for (const parent of [null, ...items.map(({ id }) => id)]) {
          const siblings = after.filter((one) => one.parentId === parent).sort((a, b) => a.position - b.position)
          expect(siblings.map((one) => one.position)).toEqual(siblings.map((_, index) => index))
          const stayed = siblings.filter(({ id }) => id !== moving.id).map(({ id }) => id)
          const before = items.filter((one) => one.parentId === parent && one.id !== moving.id).sort((a, b) => a.position - b.position)
          expect(stayed).toEqual(before.map(({ id }) => id))
        }
        const landed = after.find(({ id }) => id === moving.id)!
        const room = after.filter((one) => one.parentId === parentId).length
        expect(landed).toMatchObject({ parentId, position: Math.min(position, room - 1) })
      }),
    )
  })

  test('an item with items under it cannot stand under another, nor an item under itself or under one that is nested', () => {
    const items = [item('a', 0), item('a1', 0, 5, 'a'), item('b', 1)]
    expect(moveRefusal(items, 'a', 'b')).toBe('agenda:refusal.tooDeep')
    expect(moveRefusal(items, 'b', 'a1')).toBe('agenda:refusal.tooDeep')
    expect(moveRefusal(items, 'b', 'b')).toBe('agenda:refusal.underItself')
    expect(moveRefusal(items, 'b', 'gone')).toBe('agenda:refusal.noParent')
    expect(moveRefusal(items, 'b', 'a')).toBeNull()
    expect(moveRefusal(items, 'a1', null)).toBeNull()
  })
})
