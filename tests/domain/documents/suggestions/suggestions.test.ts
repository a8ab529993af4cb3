import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { paperExtensions } from '~/domain/documents/paper/paper-schema'
import { withoutSuggestions } from '~/domain/documents/paper/out/without-suggestions'
import { paragraph, type PaperText } from '~/domain/documents/paper/paper-text'
import { newPaperText, readPaper, rewritePaper } from '~/domain/documents/paper/shared-paper'
import { asOwnWords } from '~/domain/documents/suggestions/as-own-words'
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
  return typeof made === 'string' ? state : state.apply(made)
}

const done = (made: ReturnType<typeof asSuggestion>) => {
  if (typeof made === 'string') throw new Error(made)
  return made
}

/** What somebody does in suggestion mode that is no typing. */
const suggestDoing = (state: EditorState, doing: (tr: EditorState['tr']) => EditorState['tr'], author = lien): EditorState => state.apply(done(asSuggestion(doing(state.tr), state, author)))

/** What somebody types who does not suggest. */
const write = (state: EditorState, { from, to, typed }: Edit): EditorState => state.apply(asOwnWords(typed ? state.tr.insertText(typed, from, to) : state.tr.delete(from, to)))

const mark = (name: string, attrs?: Record<string, unknown>) => schema.marks[name]!.create(attrs)

const settledText = (text: PaperText, verdict: 'accept' | 'reject', personId?: string): PaperText => {
  const document = documentFrom([newPaperText(text)])
  settleText(document, 'text', verdict, (attrs) => !personId || attrs.personId === personId)
  return readPaper(document)
}

/** The same text where neighbours that look alike are one. */
const asOneText = (text: object): PaperText => schema.nodeFromJSON(text).toJSON() as PaperText

const linesOf = (text: PaperText): string[] => text.content.map((node) => ('content' in node ? (node.content ?? []).map((part) => ('text' in part ? part.text : '')).join('') : ''))

describe('a suggestion', () => {
  test('keeps what goes and marks what comes, under the name of who makes it', () => {
    const state = suggest(stateOf(paper('De heffing bedraagt 1.500 euro.')), { from: 21, to: 26, typed: '2.000' })
    expect(listSuggestions(jsonOf(state))).toEqual([{ ...lien, inserted: '2.000', deleted: '1.500', changed: '', changes: [] }])
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

  test('is about words and their look alone: a new line, a taken away line end and a heading are none', () => {
    const state = stateOf(paper('Een.', 'Twee.'))
    expect(asSuggestion(state.tr.split(3), state, lien)).toBe('onlyWords')
    expect(asSuggestion(state.tr.join(6), state, lien)).toBe('onlyWords')
    expect(asSuggestion(state.tr.setBlockType(1, 4, schema.nodes.heading!), state, lien)).toBe('onlyWords')
    expect(asSuggestion(state.tr.delete(0, 6), state, lien)).not.toBeTypeOf('string')
    expect(linesOf(settledText(jsonOf(suggest(state, { from: 2, to: 9, typed: 'x' })), 'accept'))).toEqual(['E', 'xee.'])
  })

  test('puts the caret where one types on: after typed words, before what Backspace took, after what Delete took', () => {
    const at = (state: EditorState, place: number) => state.apply(state.tr.setSelection(TextSelection.create(state.doc, place)))
    const state = stateOf(paper('Dit is tekst.'))
    const caretAfter = (place: number, edit: Edit) => done(asSuggestion(edit.typed ? at(state, place).tr.insertText(edit.typed, edit.from, edit.to) : at(state, place).tr.delete(edit.from, edit.to), at(state, place), lien)).selection.head
    expect(caretAfter(5, { from: 5, to: 5, typed: 'ab' })).toBe(7)
    expect(caretAfter(5, { from: 4, to: 5, typed: '' })).toBe(4)
    expect(caretAfter(5, { from: 5, to: 6, typed: '' })).toBe(6)
  })

  test('takes in nothing that others type within it who do not suggest', () => {
    const suggested = suggest(stateOf(paper('Dit is tekst.')), { from: 8, to: 8, typed: 'goede ' })
    expect(suggested.tr.insertText('x', 10).doc.nodeAt(10)!.marks).toHaveLength(1)
    const within = jsonOf(write(suggested, { from: 10, to: 10, typed: 'XX' }))
    expect(listSuggestions(within)).toMatchObject([{ id: 'a1', inserted: 'goede ' }])
    expect(linesOf(settledText(within, 'reject'))).toEqual(['Dit is XXtekst.'])
    expect(linesOf(settledText(within, 'accept'))).toEqual(['Dit is goXXede tekst.'])
    const deleted = suggest(stateOf(paper('Dit is tekst.')), { from: 5, to: 8, typed: '' })
    expect(linesOf(settledText(jsonOf(write(deleted, { from: 6, to: 6, typed: 'XX' })), 'accept'))).toEqual(['Dit XXtekst.'])
    const bold = suggestDoing(stateOf(paper('Dit is tekst.')), (tr) => tr.addMark(1, 14, mark('bold')))
    expect(settledText(jsonOf(write(bold, { from: 6, to: 6, typed: 'XX' })), 'reject')).toEqual(paper('Dit iXXs tekst.'))
  })

  test('of one author stays one when they correct within it, and words suggested within another’s are their own', () => {
    const first = suggest(stateOf(paper('Dit is tekst.')), { from: 8, to: 8, typed: 'goede ' })
    const corrected = suggest(first, { from: 9, to: 11, typed: 'oei' }, { ...lien, id: 'a2' })
    expect(listSuggestions(jsonOf(corrected))).toMatchObject([{ id: 'a1', inserted: 'goeide ' }])
    const all = suggest(first, { from: 8, to: 14, typed: 'mooie ' }, { ...lien, id: 'a2' })
    expect(listSuggestions(jsonOf(all))).toMatchObject([{ id: 'a1', inserted: 'mooie ', deleted: '' }])
    const both = suggest(first, { from: 10, to: 10, typed: 'X' }, sofie)
    expect(listSuggestions(jsonOf(both))).toMatchObject([{ id: 'a1', inserted: 'goede ' }, { id: 'b1', inserted: 'X' }])
    expect(linesOf(settledText(jsonOf(both), 'reject', 'sofie'))).toEqual(['Dit is goede tekst.'])
  })

  test('to take away what another suggests is refused with a word; with words of the text around it only those go', () => {
    const first = suggest(stateOf(paper('Dit is tekst.')), { from: 8, to: 8, typed: 'goede ' }, sofie)
    expect(asSuggestion(first.tr.delete(9, 11), first, lien)).toBe('notYours')
    expect(listSuggestions(jsonOf(suggest(first, { from: 5, to: 11, typed: '' })))).toMatchObject([{ id: 'a1', deleted: 'is ' }, { id: 'b1', inserted: 'goede ' }])
  })

  test('of several pasted lines is one line, and cut words are struck', () => {
    const state = stateOf(paper('Dit is tekst.'))
    const pasted = suggestDoing(state, (tr) => tr.replace(8, 8, stateOf(paper('goede', 'lange ')).doc.slice(1, 14)))
    expect(listSuggestions(jsonOf(pasted))).toMatchObject([{ inserted: 'goede lange' }])
    const cut = suggestDoing(state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1, 5))), (tr) => tr.setSelection(TextSelection.create(tr.doc, 1, 5)).deleteSelection())
    expect(listSuggestions(jsonOf(cut))).toMatchObject([{ deleted: 'Dit ' }])
  })

  test('can be about the look of words: it says how they were and would be, and going back takes it away', () => {
    const state = stateOf(paper('Dit is tekst.'))
    const bold = suggestDoing(state, (tr) => tr.addMark(5, 7, mark('bold')))
    expect(listSuggestions(jsonOf(bold))).toEqual([{ ...lien, inserted: '', deleted: '', changed: 'is', changes: [{ mark: 'bold', value: true }] }])
    expect(settledText(jsonOf(bold), 'reject')).toEqual(paper('Dit is tekst.'))
    expect(settledText(jsonOf(bold), 'accept').content[0]).toMatchObject({ content: [{ text: 'Dit ' }, { text: 'is', marks: [{ type: 'bold' }] }, { text: ' tekst.' }] })
    expect(jsonOf(suggestDoing(bold, (tr) => tr.removeMark(5, 7, mark('bold'))))).toEqual(paper('Dit is tekst.'))
    const href = 'https://www.vlaanderen.be/'
    const link = suggestDoing(state, (tr) => tr.addMark(5, 7, mark('link', { href })))
    expect(listSuggestions(jsonOf(link))[0]!.changes).toEqual([{ mark: 'link', value: href }])
    const other = suggestDoing(link, (tr) => tr.addMark(5, 7, mark('link', { href: 'https://www.gistel.be/' })))
    expect(listSuggestions(jsonOf(other))).toMatchObject([{ changes: [{ mark: 'link', value: 'https://www.gistel.be/' }] }])
    expect(settledText(jsonOf(other), 'reject')).toEqual(paper('Dit is tekst.'))
    const own = suggestDoing(suggest(state, { from: 8, to: 8, typed: 'goede ' }), (tr) => tr.addMark(8, 13, mark('bold')))
    expect(listSuggestions(jsonOf(own))).toMatchObject([{ inserted: 'goede ', changes: [] }])
  })

  test('about a look that another suggests for the same words is refused; who writes decides it by doing it', () => {
    const bold = suggestDoing(stateOf(paper('Dit is tekst.')), (tr) => tr.addMark(5, 7, mark('bold')), sofie)
    expect(asSuggestion(bold.tr.removeMark(5, 7, mark('bold')), bold, lien)).toBe('notYours')
    expect(listSuggestions(jsonOf(suggestDoing(bold, (tr) => tr.addMark(5, 7, mark('italic')))))).toHaveLength(2)
    expect(jsonOf(bold.apply(asOwnWords(bold.tr.removeMark(5, 7, mark('bold')))))).toEqual(paper('Dit is tekst.'))
  })

  const edits = fc.array(fc.record({ at: fc.nat(80), length: fc.nat(12), typed: fc.string({ maxLength: 4, unit: fc.constantFrom('x', 'y', ' ') }), who: fc.constantFrom(lien, sofie), look: fc.option(fc.constantFrom('bold', 'italic', 'superscript'), { freq: 3 }) }), { maxLength: 10 })
  const lines = ['Leegstand wordt belast.', 'De eigenaar krijgt de akte.', 'Hij reageert.']

  test('whatever two people suggest: without their suggestions the text is what it was, and the judge lets it through', () => {
    fc.assert(
      fc.property(edits, (made) => {
        const shared = documentFrom([newPaperText(paper(...lines))])
        const judges = { lien: new SuggestionJudge(shared, lien), sofie: new SuggestionJudge(shared, sofie) }
        let state = stateOf(readPaper(shared))
        for (const [index, { at, length, typed, who, look }] of made.entries()) {
          const from = Math.max(1, Math.min(at, state.doc.content.size - 1))
          const [start, end] = [state.doc.resolve(from), Math.min(from + length, state.doc.content.size - 1)]
          if (!start.parent.isTextblock || !state.doc.resolve(end).parent.isTextblock) continue
          const author = { ...who, id: `${who.personId}${index}` }
          const looks = look && asSuggestion(state.doc.rangeHasMark(from, end, schema.marks[look]!) ? state.tr.removeMark(from, end, mark(look)) : state.tr.addMark(from, end, mark(look)), state, author)
          state = looks ? (typeof looks === 'string' ? state : state.apply(looks)) : suggest(state, { from, to: end, typed }, author)
          const update = rewritePaper(documentFrom([Y.encodeStateAsUpdate(shared)]), jsonOf(state))
          expect(judges[who.personId as 'lien' | 'sofie'].judge(update)).not.toBeNull()
          Y.applyUpdate(shared, update)
        }
        expect(settledText(jsonOf(state), 'reject')).toEqual(paper(...lines))
        expect(asOneText(withoutSuggestions(jsonOf(state) as never))).toEqual(paper(...lines))
        expect(settledText(settledText(jsonOf(state), 'reject', 'lien'), 'reject', 'sofie')).toEqual(paper(...lines))
        expect(settledText(settledText(jsonOf(state), 'reject', 'sofie'), 'reject', 'lien')).toEqual(paper(...lines))
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
    expect(verdict((text) => text.format(3, 7, { link: { href: 'https://www.gistel.be/' } }))).toBe(false)
  })

  test('refuses a suggestion about looks that does not say what stands there, or that could not be undone', () => {
    const bold = { ...lien, type: 'mark', attrName: 'bold', previousValue: false, newValue: true }
    const link = { ...lien, type: 'mark', attrName: 'link', previousValue: null, newValue: 'https://www.gistel.be/' }
    expect(verdict((text) => text.format(3, 7, { link: { href: 'https://www.gistel.be/' }, modification: link }))).toBe(true)
    expect(verdict((text) => text.format(3, 7, { link: { href: 'https://elders.example/' }, modification: link }))).toBe(false)
    expect(verdict((text) => text.format(3, 7, { link: { href: 'javascript:alert(1)' }, modification: { ...link, newValue: 'javascript:alert(1)' } }))).toBe(false)
    expect(verdict((text) => text.format(3, 7, { modification: bold }))).toBe(false)
    expect(verdict((text) => text.format(3, 7, { modification: { ...bold, newValue: false } }))).toBe(false)
    expect(verdict((text) => text.format(3, 7, { bold: {}, modification: { ...bold, type: 'node' } }))).toBe(false)
    expect(verdict((text) => text.format(3, 7, { bold: {}, modification: { ...bold, previousValue: true, newValue: true } }))).toBe(false)
    expect(verdict((text) => text.format(3, 7, { bold: {}, modification: { ...bold, name: 'Sofie' } }))).toBe(false)
    expect(verdict((text) => text.format(3, 7, { bold: {}, modification: { ...bold, personId: 'sofie' } }))).toBe(false)
    const withSofie = shared()
    Y.applyUpdate(withSofie, doing(withSofie, (text) => text.format(3, 7, { bold: {}, 'modification--aaaaaaaa': { ...bold, ...sofie } })))
    expect(verdict((text) => text.format(3, 7, { bold: null }), withSofie)).toBe(false)
    expect(verdict((text) => text.format(3, 7, { 'modification--aaaaaaaa': null }), withSofie)).toBe(false)
    expect(verdict((text) => text.format(3, 7, { bold: null, modification: { ...bold, previousValue: true, newValue: false } }), withSofie)).toBe(false)
    expect(verdict((text) => text.format(3, 7, { italic: {}, modification: { ...bold, attrName: 'italic' } }), withSofie)).toBe(true)
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
