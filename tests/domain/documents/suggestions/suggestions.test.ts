import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { paperExtensions } from '~/domain/documents/paper/paper-schema'
import { paragraph, type PaperText } from '~/domain/documents/paper/paper-text'
import { newPaperText, readPaper, rewritePaper } from '~/domain/documents/paper/shared-paper'
import { asSuggestion } from '~/domain/documents/suggestions/as-suggestion'
import { listSuggestions } from '~/domain/documents/suggestions/list-suggestions'
import { settleText } from '~/domain/documents/suggestions/settle-text'
import { SuggestionJudge } from '~/domain/documents/suggestions/suggestion-judge'
import { documentFrom } from '~/domain/documents/update'

const schema = getSchema(paperExtensions())
const lien = { id: 'a1', personId: 'lien', name: 'Lien', organisation: 'CAW', at: '2026-11-24T10:00:00.000Z' }
const sofie = { ...lien, id: 'b1', personId: 'sofie', name: 'Sofie', organisation: 'OCMW' }

const paper = (...lines: string[]): PaperText => ({ type: 'doc', content: lines.map(paragraph) })
const stateOf = (text: PaperText) => EditorState.create({ schema, doc: schema.nodeFromJSON(text) })
const jsonOf = (state: EditorState) => state.doc.toJSON() as PaperText

interface Edit {
  from: number
  to: number
  typed: string
}

/** What somebody types in suggestion mode. */
const suggest = (state: EditorState, { from, to, typed }: Edit, author = lien): EditorState => {
  const plain = typed ? state.tr.insertText(typed, from, to) : state.tr.delete(from, to)
  const made = asSuggestion(plain, state, author)
  return made ? state.apply(made) : state
}

const settledText = (text: PaperText, verdict: 'accept' | 'reject', personId?: string): PaperText => {
  const document = documentFrom([newPaperText(text)])
  settleText(document, 'text', verdict, (attrs) => !personId || attrs.personId === personId)
  return readPaper(document)
}

const linesOf = (text: PaperText): string[] => text.content.map((node) => ('content' in node ? (node.content ?? []).map((part) => ('text' in part ? part.text : '')).join('') : ''))

describe('a suggestion', () => {
  test('keeps what goes and marks what comes, under the name of who makes it', () => {
    const state = suggest(stateOf(paper('De heffing bedraagt 1.500 euro.')), { from: 21, to: 26, typed: '2.000' })
    expect(listSuggestions(jsonOf(state))).toEqual([{ ...lien, inserted: '2.000', deleted: '1.500', changed: '' }])
    expect(linesOf(settledText(jsonOf(state), 'accept'))).toEqual(['De heffing bedraagt 2.000 euro.'])
    expect(linesOf(settledText(jsonOf(state), 'reject'))).toEqual(['De heffing bedraagt 1.500 euro.'])
  })

  test('goes on where one types on, and one’s own suggested words really go', () => {
    let state = stateOf(paper('Dit is tekst.'))
    for (const [index, typed] of [...'goede '].entries()) state = suggest(state, { from: 8 + index, to: 8 + index, typed }, { ...lien, id: `a${index}` })
    expect(listSuggestions(jsonOf(state))).toMatchObject([{ id: 'a0', inserted: 'goede ' }])
    state = suggest(state, { from: 8, to: 14, typed: '' })
    expect(linesOf(jsonOf(state))).toEqual(['Dit is tekst.'])
    expect(listSuggestions(jsonOf(state))).toEqual([])
  })

  test('leaves those of others alone', () => {
    const state = suggest(suggest(stateOf(paper('Dit is tekst.')), { from: 8, to: 8, typed: 'goede ' }, sofie), { from: 1, to: 20, typed: '' })
    expect(linesOf(settledText(jsonOf(state), 'reject', 'lien'))).toEqual(['Dit is goede tekst.'])
    expect(linesOf(settledText(jsonOf(state), 'accept'))).toEqual(['goede '])
  })

  test('is about words alone: a new line, a taken away line end and bold are none', () => {
    const state = stateOf(paper('Een.', 'Twee.'))
    expect(asSuggestion(state.tr.split(3), state, lien)).toBeNull()
    expect(asSuggestion(state.tr.join(6), state, lien)).toBeNull()
    expect(asSuggestion(state.tr.addMark(1, 4, schema.marks.bold!.create()), state, lien)).toBeNull()
    expect(asSuggestion(state.tr.delete(0, 6), state, lien)).not.toBeNull()
    expect(linesOf(settledText(jsonOf(suggest(state, { from: 2, to: 9, typed: 'x' })), 'accept'))).toEqual(['E', 'xee.'])
  })

  test('puts the caret where one types on: after typed words, before what Backspace took, after what Delete took', () => {
    const at = (state: EditorState, place: number) => state.apply(state.tr.setSelection(TextSelection.create(state.doc, place)))
    const state = stateOf(paper('Dit is tekst.'))
    const caretAfter = (place: number, edit: Edit) => asSuggestion(edit.typed ? at(state, place).tr.insertText(edit.typed, edit.from, edit.to) : at(state, place).tr.delete(edit.from, edit.to), at(state, place), lien)!.selection.head
    expect(caretAfter(5, { from: 5, to: 5, typed: 'ab' })).toBe(7)
    expect(caretAfter(5, { from: 4, to: 5, typed: '' })).toBe(4)
    expect(caretAfter(5, { from: 5, to: 6, typed: '' })).toBe(6)
  })

  const edits = fc.array(fc.record({ at: fc.nat(80), length: fc.nat(12), typed: fc.string({ maxLength: 4, unit: fc.constantFrom('x', 'y', ' ') }), who: fc.constantFrom(lien, sofie) }), { maxLength: 10 })
  const lines = ['Leegstand wordt belast.', 'De eigenaar krijgt de akte.', 'Hij reageert.']

  test('whatever two people suggest: without their suggestions the text is what it was, and the judge lets it through', () => {
    fc.assert(
      fc.property(edits, (made) => {
        const shared = documentFrom([newPaperText(paper(...lines))])
        const judges = { lien: new SuggestionJudge(shared, lien), sofie: new SuggestionJudge(shared, sofie) }
        let state = stateOf(readPaper(shared))
        for (const [index, { at, length, typed, who }] of made.entries()) {
          const from = Math.max(1, Math.min(at, state.doc.content.size - 1))
          const [start, end] = [state.doc.resolve(from), Math.min(from + length, state.doc.content.size - 1)]
          if (!start.parent.isTextblock || !state.doc.resolve(end).parent.isTextblock) continue
          state = suggest(state, { from, to: end, typed }, { ...who, id: `${who.personId}${index}` })
          const update = rewritePaper(documentFrom([Y.encodeStateAsUpdate(shared)]), jsonOf(state))
          expect(judges[who.personId as 'lien' | 'sofie'].judge(update)).not.toBeNull()
          Y.applyUpdate(shared, update)
        }
        expect(linesOf(settledText(jsonOf(state), 'reject'))).toEqual(lines)
        const shown = state.doc.textBetween(0, state.doc.content.size, '\n')
        const gone = listSuggestions(jsonOf(state)).reduce((count, { deleted }) => count + deleted.length, 0)
        expect(linesOf(settledText(jsonOf(state), 'accept')).join('\n').length).toBe(shown.length - gone)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the judge of suggestions', () => {
  const shared = () => documentFrom([newPaperText(paper('De heffing bedraagt 1.500 euro.', 'Einde.'))])
  /** What an editor sends when it does this. */
  const doing = (document: Y.Doc, work: (first: Y.XmlText, fragment: Y.XmlFragment) => void): Uint8Array => {
    const copy = documentFrom([Y.encodeStateAsUpdate(document)])
    const before = Y.encodeStateVector(copy)
    const fragment = copy.getXmlFragment('text')
    copy.transact(() => work((fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText, fragment))
    return Y.encodeStateAsUpdate(copy, before)
  }
  const verdict = (work: Parameters<typeof doing>[1], document = shared()) => new SuggestionJudge(document, lien).judge(doing(document, work)) !== null

  test('lets through what only suggests, under one’s own name', () => {
    expect(verdict((text) => text.insert(3, 'hoge ', { insertion: lien }))).toBe(true)
    expect(verdict((text) => text.format(3, 7, { deletion: lien }))).toBe(true)
    expect(verdict((text) => text.format(3, 7, { bold: {}, modification: { ...lien, type: 'mark', attrName: 'bold', previousValue: false, newValue: true } }))).toBe(true)
  })

  test('refuses every change of the text itself', () => {
    expect(verdict((text) => text.insert(3, 'hoge '))).toBe(false)
    expect(verdict((text) => text.delete(3, 1))).toBe(false)
    expect(verdict((text) => text.format(3, 7, { bold: {} }))).toBe(false)
    expect(verdict((_text, fragment) => fragment.delete(1, 1))).toBe(false)
    expect(verdict((_text, fragment) => fragment.insert(1, [new Y.XmlElement('paragraph')]))).toBe(false)
    expect(verdict((_text, fragment) => (fragment.get(0) as Y.XmlElement).setAttribute('level', '2'))).toBe(false)
    expect(verdict((text) => text.format(3, 7, { bold: {}, modification: { ...lien, type: 'mark', attrName: 'italic', previousValue: false, newValue: true } }))).toBe(false)
  })

  test('refuses another’s name or organisation, and what touches the suggestions of others', () => {
    expect(verdict((text) => text.insert(3, 'hoge ', { insertion: sofie }))).toBe(false)
    expect(verdict((text) => text.insert(3, 'hoge ', { insertion: { ...lien, name: 'Sofie' } }))).toBe(false)
    expect(verdict((text) => text.insert(3, 'hoge ', { insertion: { ...lien, organisation: 'OCMW' } }))).toBe(false)
    expect(verdict((text) => text.insert(3, 'hoge ', { insertion: { personId: 'lien' } }))).toBe(false)
    const withSofie = shared()
    Y.applyUpdate(withSofie, doing(withSofie, (text) => text.insert(3, 'lage ', { insertion: sofie })))
    expect(verdict((text) => text.delete(3, 5), withSofie)).toBe(false)
    expect(verdict((text) => text.format(3, 5, { insertion: lien }), withSofie)).toBe(false)
    expect(verdict((text) => text.format(3, 5, { insertion: null }), withSofie)).toBe(false)
    expect(verdict((text) => text.insert(5, 'xx', { insertion: lien }), withSofie)).toBe(true)
  })

  test('refuses what waits for something that is not there yet', () => {
    const document = shared()
    const later = documentFrom([Y.encodeStateAsUpdate(document)])
    const text = (later.getXmlFragment('text').get(0) as Y.XmlElement).get(0) as Y.XmlText
    text.insert(3, 'a', { insertion: lien })
    const between = Y.encodeStateVector(later)
    text.insert(4, 'stiekem')
    expect(new SuggestionJudge(document, lien).judge(Y.encodeStateAsUpdate(later, between))).toBeNull()
  })

  test('is quick in a long text', () => {
    const long = documentFrom([newPaperText(paper(...Array.from({ length: 3_000 }, (_, index) => `Alinea ${index} van een lange tekst met een regel of twee aan woorden erin.`)))])
    const judge = new SuggestionJudge(long, lien)
    judge.judge(doing(long, (text) => text.insert(3, 'a', { insertion: lien })))
    const updates = [1, 2, 3, 4, 5].map((letter) => doing(long, (text) => text.insert(3, String(letter), { insertion: lien })))
    const start = performance.now()
    for (const update of updates) expect(judge.judge(update)).not.toBeNull()
    expect((performance.now() - start) / updates.length).toBeLessThan(20)
  })
})
