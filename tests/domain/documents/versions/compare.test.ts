import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '~/core/canonical'
import type { AnyPaperNode, PaperNode, PaperText } from '~/domain/documents/paper/paper-text'
import { paragraph } from '~/domain/documents/paper/paper-text'
import { article, heading, list, paper, table, tasks } from '~/domain/documents/paper/templates/parts'
import { compare, isChanged, sidesOf } from '~/domain/documents/versions/compare'
import { comparedId } from '~/domain/documents/versions/marked-words'

type Side = 'insertion' | 'deletion'

/** A compared node without what only the other side has, and without marks of the comparison: what stood there. */
const without = (node: AnyPaperNode, other: Side): AnyPaperNode[] => {
  const ours = (node.marks ?? []).filter(({ attrs }) => !(attrs && 'id' in attrs && attrs.id === comparedId))
  if (node.type === 'text') {
    const isOthers = (node.marks ?? []).some(({ type, attrs }) => type === other && attrs && 'id' in attrs && attrs.id === comparedId)
    return isOthers ? [] : [{ type: 'text', text: node.text ?? '', ...(ours.length > 0 && { marks: ours }) }]
  }
  if (!node.content) return [node]
  return [{ ...node, content: joined(node.content.flatMap((child) => without(child, other))) }]
}

const joined = (parts: readonly AnyPaperNode[]): AnyPaperNode[] =>
  parts.reduce<AnyPaperNode[]>((line, part) => {
    const last = line.at(-1)
    return last?.type === 'text' && part.type === 'text' && canonicalJson(last.marks ?? []) === canonicalJson(part.marks ?? [])
      ? [...line.slice(0, -1), { ...last, text: `${last.text ?? ''}${part.text ?? ''}` }]
      : [...line, part]
  }, [])

/** Both sides as the comparison shows them beside each other. */
const shownSides = (before: PaperText, after: PaperText) => {
  const sides = sidesOf(compare(before, after))
  return { before: sides.before.flatMap((node) => without(node, 'insertion')), after: sides.after.flatMap((node) => without(node, 'deletion')) }
}

const word = fc.constantFrom('leegstand', 'woning', 'de', 'heffing', 'Gistel', 'huur', '2030', 'en')
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '))
const block: fc.Arbitrary<PaperNode> = fc.oneof(
  words.map((text) => paragraph(text)),
  fc.tuple(words, fc.constantFrom(2 as const, 3 as const)).map(([text, level]) => heading(text, level)),
  fc.array(words, { minLength: 1, maxLength: 4 }).map((items) => list(...items)),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => tasks(...items)),
  fc.tuple(words, words).map(([left, right]) => table(['Wat', 'Wie'], [left, right])),
  fc.tuple(words, words).map(([title, text]) => article(title, paragraph(text))),
)
const text = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => paper(...blocks))
/** A text and what became of it: some blocks gone, some new, some written anew. */
const edited = fc.tuple(text, fc.array(fc.tuple(fc.nat(7), fc.constantFrom('drop', 'add', 'change'), block), { maxLength: 5 })).map(([before, edits]) => {
  const content = [...before.content]
  for (const [at, edit, node] of edits) content.splice(at % (content.length + 1), edit === 'add' ? 0 : 1, ...(edit === 'drop' ? [] : [node]))
  return [before, paper(...(content.length > 0 ? content : [paragraph('niets')]))] as const
})

describe('comparing two texts', () => {
  test('beside each other stand exactly both texts, whatever was changed', () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        const sides = shownSides(before, after)
        expect(sides.before).toEqual(before.content)
        expect(sides.after).toEqual(after.content)
      }),
      { numRuns: 300 },
    )
  })

  test('a text compared with itself has no changes', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(isChanged(compare(one, structuredClone(one)))).toBe(false)
      }),
    )
  })

  test('a word that changed in a sentence is the only one marked', () => {
    const [row] = compare(paper(paragraph('De heffing bedraagt 1.500 euro per jaar.')), paper(paragraph('De heffing bedraagt 1.700 euro per jaar.')))
    expect(row?.kind).toBe('changed')
    const marks = JSON.stringify(row!.kind === 'changed' && row!.merged)
    expect(marks).toMatch(/"1\.500".*deletion.*"1\.700".*insertion/)
    expect(marks.match(/"type":"(insertion|deletion)"/g)).toHaveLength(2)
  })

  test('a cell that changed is marked inside its table, and another level of a heading counts', () => {
    const [row] = compare(paper(table(['Wat', 'Wie'], ['Offerte vragen', 'Lien Claeys'])), paper(table(['Wat', 'Wie'], ['Offerte vragen', 'Tom Verstraete'])))
    expect(row?.kind).toBe('changed')
    expect(JSON.stringify(row)).not.toMatch(/"Offerte [^}]*insertion/)
    expect(compare(paper(heading('Doelen', 2)), paper(heading('Doelen', 3))).map(({ kind }) => kind)).toEqual(['deleted', 'inserted'])
  })

  test('a hundred pages are compared within two seconds', () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => paragraph(`Regel ${index} over leegstand, huur en renovatie in de kernen van Gistel en Oudenburg.`))
    const later = lines.flatMap((line, index) => (index % 50 === 0 ? [] : index % 20 === 0 ? [paragraph(`Regel ${index} is helemaal anders geschreven.`)] : [line]))
    const start = performance.now()
    compare(paper(...lines), paper(...later))
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
