import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { processorTime } from '~/core/processor-time.server'
import { collisionsIn, merge, mergedText } from '~/domain/documents/copies/merge'
import { paragraph, type PaperText } from '~/domain/documents/paper/paper-text'

const paper = (...lines: string[]): PaperText => ({ type: 'doc', content: lines.map((line) => paragraph(line)) })
const of = (base: string[], copy: string[], now: string[]) => merge(paper(...base), paper(...copy), paper(...now))

describe('bringing a copy and its original together', () => {
  test('takes over what only one of them changed, added, took away or moved', () => {
    expect(mergedText(of(['a', 'b', 'c'], ['a', 'B', 'c'], ['a', 'b', 'c', 'd']), [])).toEqual(paper('a', 'B', 'c', 'd'))
    expect(mergedText(of(['a', 'b', 'c'], ['c', 'a', 'b'], ['a', 'b', 'c']), [])).toEqual(paper('c', 'a', 'b'))
    expect(mergedText(of(['a', 'b', 'c', 'd'], ['a', 'c', 'd'], ['a', 'b', 'c', 'D']), [])).toEqual(paper('a', 'c', 'D'))
  })

  test('does not let neighbours collide, nor the same change made twice', () => {
    expect(mergedText(of(['a', 'b'], ['A', 'b'], ['a', 'B']), [])).toEqual(paper('A', 'B'))
    expect(collisionsIn(of(['a', 'b'], ['A', 'b'], ['a', 'B']))).toEqual([])
    expect(mergedText(of(['a'], ['x'], ['x']), [])).toEqual(paper('x'))
    expect(mergedText(of(['a', 'b'], ['a'], ['a', 'b', 'c']), [])).toEqual(paper('a', 'c'))
    expect(mergedText(of(['a', 'b'], ['a', 'x', 'b', 'y'], ['a', 'B']), [])).toEqual(paper('a', 'x', 'B', 'y'))
  })

  test('keeps what both added in the same place: that of the original first, nothing twice', () => {
    const added = of(['a', 'b'], ['a', 'x', 'b', 'van de kopie'], ['a', 'y', 'b', 'van nu'])
    expect(collisionsIn(added)).toEqual([])
    expect(mergedText(added, [])).toEqual(paper('a', 'y', 'x', 'b', 'van nu', 'van de kopie'))
    expect(mergedText(of(['a'], ['a', 'x', 'y'], ['a', 'y']), [])).toEqual(paper('a', 'x', 'y'))
    expect(mergedText(of(['a'], ['a', 'x'], ['a', 'x', 'y']), [])).toEqual(paper('a', 'x', 'y'))
  })

  test('compares long texts that have nothing left in common without trying each against each', () => {
    const lines = (mark: string, count: number) => Array.from({ length: count }, (_, index) => `${mark} ${index}`)
    const start = processorTime()
    const parts = of(lines('was', 800), lines('kopie', 800), [...lines('was', 799), 'anders', ...lines('nieuw', 800)])
    expect(collisionsIn(parts)).toHaveLength(1)
    expect(processorTime() - start).toBeLessThan(2_500)
  })

  test('says where both changed the same in another way, and does as is chosen', () => {
    const parts = of(['a', 'b', 'c'], ['a', 'van de kopie', 'c'], ['a', 'van nu', 'c'])
    expect(collisionsIn(parts)).toEqual([{ kind: 'collision', base: [paragraph('b')], copy: [paragraph('van de kopie')], now: [paragraph('van nu')] }])
    expect(mergedText(parts, ['now'])).toEqual(paper('a', 'van nu', 'c'))
    expect(mergedText(parts, ['copy'])).toEqual(paper('a', 'van de kopie', 'c'))
    expect(collisionsIn(of(['a', 'b'], ['a'], ['a', 'B']))).toHaveLength(1)
  })

  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 8 })
  test('with one of them unchanged is the other, whatever they say; and every choice for the original keeps what it says there', () => {
    fc.assert(
      fc.property(lines, lines, lines, (base, copy, now) => {
        expect(mergedText(of(base, copy, base), [])).toEqual(paper(...copy))
        expect(mergedText(of(base, base, now), [])).toEqual(paper(...now))
        const parts = of(base, copy, now)
        const collisions = collisionsIn(parts)
        // Every block that comes out was in one of the three.
        const known = new Set<string>([...base, ...copy, ...now])
        for (const choice of ['copy', 'now'] as const) {
          const text = mergedText(parts, collisions.map(() => choice))
          for (const node of text.content) expect(known.has('content' in node && node.content?.[0] && 'text' in node.content[0] ? String(node.content[0].text) : '')).toBe(true)
        }
        if (JSON.stringify(copy) === JSON.stringify(now)) expect(collisions).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
