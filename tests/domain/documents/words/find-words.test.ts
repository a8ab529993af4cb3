import { EditorState, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paperSchema } from '~/domain/documents/paper/paper-schema'
import { type Inline, paragraph, type PaperText, type TextPart } from '~/domain/documents/paper/paper-text'
import { newPaperText } from '~/domain/documents/paper/shared-paper'
import { asSuggestion } from '~/domain/documents/suggestions/as-suggestion'
import { listSuggestions } from '~/domain/documents/suggestions/list-suggestions'
import { faultOf } from '~/domain/documents/update'
import { finder, fold, longestWanted, type Wanted } from '~/domain/documents/words/find-words'
import { inParts, replaceWords } from '~/domain/documents/words/replace-words'
import { placeAfter, placeBefore } from '~/domain/documents/words/step-through'
import { longPaper } from '../../../bench/document/long-paper'
import { everything } from '../../../support/papers'

const docOf = (...lines: (string | Inline[])[]) => paperSchema.nodeFromJSON({ type: 'doc', content: lines.map((line) => (typeof line === 'string' ? paragraph(line) : { type: 'paragraph', content: line })) } satisfies PaperText)
const want = (text: string, how: Partial<Wanted> = {}): Wanted => ({ text, isExact: false, isWhole: false, ...how })
const found = (doc: ReturnType<typeof docOf>, wanted: Wanted) => finder(wanted)(doc).slice().map(({ from, to }) => doc.textBetween(from, to, '|', '·'))
const replaced = (doc: ReturnType<typeof docOf>, wanted: Wanted, words: string) => {
  const state = EditorState.create({ doc })
  const { doc: after } = replaceWords(state.tr, finder(wanted)(doc).slice(), words)
  after.check()
  return after
}
const lines = (doc: ReturnType<typeof docOf>): string[] => doc.content.content.map((line) => line.textContent)

const bold = (text: string): TextPart => ({ type: 'text', text, marks: [{ type: 'bold' }] })
const words = (text: string): TextPart => ({ type: 'text', text })
const whose = { id: 'v', personId: 'p', name: 'Lien', organisation: 'CAW', at: '2026-11-24T10:00:00.000Z' }
const going = (text: string): TextPart => ({ type: 'text', text, marks: [{ type: 'deletion', attrs: whose }] })
const sofie: Inline = { type: 'mention', attrs: { kind: 'person', id: 'sofie', label: 'Sofie Vanhee' } }

describe('looking for words', () => {
  test('passes over capitals and accents, unless they must count', () => {
    const doc = docOf('Eén woning, EEN huis, een dak.')
    expect(found(doc, want('een'))).toEqual(['Eén', 'EEN', 'een'])
    expect(found(doc, want('één'))).toEqual(['Eén', 'EEN', 'een'])
    expect(found(doc, want('een', { isExact: true }))).toEqual(['een'])
    expect(found(doc, want('Eén', { isExact: true }))).toEqual(['Eén'])
  })

  test('finds whole words only, when asked', () => {
    const doc = docOf('Woning, woningen en leegstandswoning. Ook “woning”.')
    expect(found(doc, want('woning'))).toHaveLength(4)
    expect(found(doc, want('woning', { isWhole: true }))).toEqual(['Woning', 'woning'])
  })

  test('takes signs as signs, straight quotes for curly ones and any blank for a blank', () => {
    const doc = docOf('Foto’s (bijlage 3.1) kosten 1.500\u00A0euro.')
    expect(found(doc, want("foto's (bij"))).toEqual(['Foto’s (bij'])
    expect(found(doc, want('3.1)'))).toEqual(['3.1)'])
    expect(found(doc, want('1.500 euro'))).toHaveLength(1)
    expect(found(doc, want('1x500'))).toEqual([])
  })

  test('reads on where the look of words changes, but not across lines', () => {
    const doc = docOf([words('De hef'), bold('fing be'), words('draagt')], 'heffing', [words('hef'), { type: 'hardBreak' }, words('fing')])
    expect(found(doc, want('heffing'))).toEqual(['heffing', 'heffing'])
    expect(found(doc, want('heffing bedraagt'))).toEqual(['heffing bedraagt'])
    expect(found(doc, want('bedraagt heffing'))).toEqual([])
  })

  test('finds names that are mentioned, and what stands after them in its place', () => {
    const doc = docOf([words('Volgens '), sofie, words(' zegt Sofie dat '), sofie, words(' komt.')])
    expect(finder(want('sofie'))(doc).slice()).toEqual([
      { from: 9, to: 10, isFixed: true },
      { from: 16, to: 21, isFixed: false },
      { from: 26, to: 27, isFixed: true },
    ])
    expect(found(doc, want('komt'))).toEqual(['komt'])
    expect(found(doc, want('vanhee komt'))).toEqual(['· komt'])
  })

  test('finds in every kind of line there is', () => {
    const doc = paperSchema.nodeFromJSON(everything)
    for (const text of ['Aanleiding', 'schuin', 'Drie', 'Te doen', 'citaat', 'Ichtegem', 'Meer uitleg', 'Toepassingsgebied', 'Zonder paragrafen']) expect(found(doc, want(text)), text).toContain(text)
  })

  test('finds nothing for nothing, and is not led astray by odd signs', () => {
    const doc = docOf('Tekst.', [words('a'), { type: 'hardBreak' }, words('b')])
    for (const text of ['', '   ', '\uFFFC', '\\', '(?=', '[', 'a'.repeat(longestWanted * 2)]) expect(found(doc, want(text)), text).toEqual([])
  })

  test('whatever is written and looked for: what is found is what was looked for, and folding moves no sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(40), fc.integer({ min: 1, max: 6 }), (line, start, length) => {
        const text = line.slice(start, start + length)
        expect(fold(line)).toHaveLength(line.length)
        fc.pre(line !== '' && text.trim() !== '' && !/\p{Surrogate}/u.test(text))
        expect(found(docOf(line), want(text, { isExact: true })).map((words) => words.replace(/\s/g, ' '))).toContain(text.replace(/\s/g, ' '))
      }),
    )
  })
})

describe('replacing', () => {
  test('everywhere, in the look of the words that stood there', () => {
    const doc = replaced(docOf('De heffing.', [words('Een '), bold('heffing'), words(' van de heffing')]), want('heffing'), 'belasting')
    expect(lines(doc)).toEqual(['De belasting.', 'Een belasting van de belasting'])
    expect(doc.child(1).child(1).toJSON()).toEqual(bold('belasting'))
  })

  test('by nothing takes words away, and leaves their line', () => {
    expect(lines(replaced(docOf('heffing', 'De heffing.'), want('heffing'), ''))).toEqual(['', 'De .'])
  })

  test('leaves mentions and words that are going', () => {
    const doc = replaced(docOf([words('Sofie en '), sofie, words(' en '), going('Sofie')]), want('sofie'), 'Lien')
    expect(doc.toJSON().content[0].content).toEqual([words('Lien en '), sofie, words(' en '), going('Sofie')])
  })

  test('as suggestions keeps what stood there beside what would come, each to be accepted by itself', () => {
    const state = EditorState.create({ doc: docOf('De heffing op heffing.') })
    const find = finder(want('heffing'))
    const made = asSuggestion(replaceWords(state.tr, find(state.doc).slice(), 'taks'), state, whose) as Transaction
    expect(lines(made.doc)).toEqual(['De heffingtaks op heffingtaks.'])
    expect(find(made.doc).slice().map(({ isFixed }) => isFixed)).toEqual([true, true])
    const suggestions = listSuggestions(made.doc.toJSON() as PaperText)
    expect(suggestions).toMatchObject([{ inserted: 'taks', deleted: 'heffing' }, { inserted: 'taks', deleted: 'heffing' }])
    expect(suggestions[0]!.id).not.toBe(suggestions[1]!.id)
  })

  test('everywhere in a long text goes in parts that the server takes', () => {
    const text = longPaper(100)
    let state = EditorState.create({ doc: paperSchema.nodeFromJSON(text) })
    const places = finder(want('gemeente'))(state.doc).slice()
    const parts = inParts(state.doc, places)
    expect(parts.flat()).toHaveLength(places.length)
    expect(parts.length).toBeGreaterThan(5)
    for (const part of parts) state = state.apply(replaceWords(state.tr, part, 'stad'))
    expect(finder(want('gemeente'))(state.doc).count).toBe(0)
    expect(finder(want('stad'))(state.doc).count).toBe(places.length)
    expect(inParts(state.doc, [])).toEqual([])
    const lineOf = 'De gemeente en de stad. '.repeat(100)
    const doc = docOf(...Array.from({ length: 50 }, () => lineOf))
    for (const part of inParts(doc, finder(want('gemeente'))(doc).slice())) {
      const touched = new Set(part.map(({ from }) => doc.resolve(from).start()))
      expect(faultOf(newPaperText({ type: 'doc', content: [...touched].map(() => paragraph(lineOf)) }))).toBeNull()
    }
  })
})

test('stepping goes round, in both directions', () => {
  const places = [{ from: 3, to: 5 }, { from: 8, to: 9 }]
  expect([placeAfter(places, { from: 0, to: 0 }), placeAfter(places, { from: 3, to: 5 }), placeAfter(places, { from: 9, to: 9 }), placeAfter([], { from: 0, to: 0 })]).toEqual([0, 1, 0, -1])
  expect([placeBefore(places, { from: 9, to: 9 }), placeBefore(places, { from: 8, to: 9 }), placeBefore(places, { from: 2, to: 2 }), placeBefore([], { from: 0, to: 0 })]).toEqual([1, 0, 1, -1])
})

test('places are counted, taken and looked up the same way, however they lie over lines', () => {
  const doc = docOf('a b a', '', 'b', 'a')
  const found = finder(want('a'))(doc)
  const all = found.slice()
  expect([found.count, all.length]).toEqual([3, 3])
  expect([found.at(-1), found.at(0), found.at(2), found.at(3)]).toEqual([undefined, all[0], all[2], undefined])
  expect([found.slice(1, 2), found.slice(1), found.slice(0, 99), found.slice(5)]).toEqual([[all[1]], all.slice(1), all, []])
  expect([0, 1, 2, all[2]!.from, all[2]!.from + 1].map((position) => found.indexAfter(position))).toEqual([0, 0, 1, 2, 0])
  expect(finder(want('z'))(doc).indexAfter(0)).toBe(-1)
})
