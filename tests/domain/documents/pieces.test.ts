import { Node } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { textField } from '~/domain/documents/document'
import { paperSchema } from '~/domain/documents/paper/paper-schema'
import { paragraph, type PaperNode, type PaperText, type TableCell } from '~/domain/documents/paper/paper-text'
import { newPaperText, readPaper, rewritePaper } from '~/domain/documents/paper/shared-paper'
import { fitsOneMessage, inPieces } from '~/domain/documents/pieces'
import { documentFrom, faultOf } from '~/domain/documents/update'
import { everything } from '../../support/papers'

const paper = (...content: PaperNode[]): PaperText => ({ type: 'doc', content })
const cell = (words: string, rowspan = 1): TableCell => ({ type: 'tableCell', attrs: { colspan: 1, rowspan, colwidth: null }, content: [paragraph(words)] })

/** The text after each piece, in somebody else's editor, which throws away what is not whole. */
const seen = (pieces: readonly Uint8Array[], start = new Y.Doc()): PaperText[] =>
  pieces.map((piece) => {
    expect(faultOf(piece)).toBeNull()
    Y.applyUpdate(start, piece)
    expect(start.store.pendingStructs).toBeNull()
    expect(() => wholeText(start)).not.toThrow()
    return readPaper(start)
  })

/** As the editor reads it, without making anything fit. @throws RangeError where an editor would delete */
const wholeText = (document: Y.Doc): Node => {
  const plain = (element: Y.XmlElement | Y.XmlFragment): object[] =>
    element.toArray().flatMap((child): object[] => {
      if (child instanceof Y.XmlText) return (child.toDelta() as { insert: string }[]).map(({ insert }) => ({ type: 'text', text: insert }))
      return child instanceof Y.XmlElement ? [{ type: child.nodeName, attrs: child.getAttributes(), content: plain(child) }] : []
    })
  const node = paperSchema.nodeFromJSON({ type: 'doc', content: plain(document.getXmlFragment(textField)) })
  node.check()
  return node
}

describe('what is too large for one message goes in pieces', () => {
  test('a small one goes as it is', () => {
    const update = newPaperText(everything)
    expect(inPieces([update])).toEqual([update])
  })

  test('a thousand pages: every piece is taken, is whole, and all of it arrives in the same order', () => {
    const text = paper(...Array.from({ length: 6_000 }, (_, line) => paragraph(`Regel ${line} over woningen in Ichtegem, met wat meer woorden erbij.`)))
    const update = newPaperText(text)
    expect(fitsOneMessage(update)).toBe(false)
    const texts = seen(inPieces([update]))
    expect(texts.length).toBeGreaterThan(3)
    expect(texts.at(-1)).toEqual(text)
  })

  test('one list, one table and one paragraph that are too large by themselves', () => {
    const items = Array.from({ length: 2_000 }, (_, item) => ({ type: 'listItem' as const, content: [paragraph(`Punt ${item}`)] as [ReturnType<typeof paragraph>] }))
    const rows = Array.from({ length: 400 }, (_, row) => ({ type: 'tableRow' as const, content: [cell(`${row}`), cell('Ichtegem'), cell('12 woningen'), cell('2027')] }))
    const text = paper({ type: 'bulletList', content: items }, { type: 'table', content: rows }, paragraph('Een lange zin 😀 zonder einde, '.repeat(20_000)))
    const texts = seen(inPieces([newPaperText(text)]))
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.at(-1)).toEqual(text)
  })

  test('a row, a folded part and an article are never cut in two', () => {
    const article: PaperNode = { type: 'article', content: [{ type: 'articleTitle', content: [{ type: 'text', text: 'Doel' }] }, ...Array.from({ length: 40 }, (_, line) => paragraph(`Lid ${line}`))] }
    const text = paper(...Array.from({ length: 120 }, () => [article, everything.content.at(-3)!, ...everything.content]).flat())
    expect(seen(inPieces([newPaperText(text)])).at(-1)).toEqual(readPaper(documentFrom([newPaperText(text)])))
  })

  test('a table with merged rows is kept together', () => {
    const rows = Array.from({ length: 60 }, () => [
      { type: 'tableRow' as const, content: [cell('Samen', 2), cell('a')] },
      { type: 'tableRow' as const, content: [cell('b')] },
    ]).flat()
    const before = Array.from({ length: 1_300 }, (_, line) => paragraph(`Regel ${line}`))
    const text = paper(...before, { type: 'table', content: rows }, ...before)
    const tables = seen(inPieces([newPaperText(text)])).map(({ content }) => content.find(({ type }) => type === 'table'))
    expect(tables.filter(Boolean).every((table) => table && 'content' in table && table.content?.length === rows.length)).toBe(true)
  })

  test('many changes in a row become few pieces, with deletions in their place', () => {
    const document = new Y.Doc()
    const updates: Uint8Array[] = []
    Y.applyUpdate(document, newPaperText(paper(paragraph('Begin.'))))
    const start = Y.encodeStateAsUpdate(document)
    document.on('update', (update) => updates.push(update))
    for (let line = 0; line < 500; line++) rewritePaper(document, paper(paragraph('Begin.'), ...Array.from({ length: line % 50 }, (_, index) => paragraph(`${line} ${index} ${'woord '.repeat(20)}`))))
    expect(updates.reduce((size, { byteLength }) => size + byteLength, 0)).toBeGreaterThan(300_000)
    const pieces = inPieces(updates)
    expect(pieces.length).toBeLessThan(40)
    const copy = documentFrom([start])
    expect(seen(pieces, copy).at(-1)).toEqual(readPaper(document))
    expect(Y.encodeStateVector(copy)).toEqual(Y.encodeStateVector(document))
  })

  test('parts of several writers come after what they stand in', () => {
    const [first, second] = [new Y.Doc(), new Y.Doc()]
    Y.applyUpdate(first, newPaperText(paper(...Array.from({ length: 1_500 }, (_, line) => paragraph(`Een ${line}`)))))
    Y.applyUpdate(second, Y.encodeStateAsUpdate(first))
    rewritePaper(second, paper(...readPaper(second).content, ...Array.from({ length: 1_500 }, (_, line) => paragraph(`Twee ${line}`))))
    expect(seen(inPieces([Y.encodeStateAsUpdate(second)])).at(-1)).toEqual(readPaper(second))
  })

  test('very much that was deleted goes in pieces too', () => {
    const document = new Y.Doc()
    const text = document.getText(textField)
    text.insert(0, 'ab'.repeat(15_000))
    document.transact(() => {
      for (let at = 15_000; at > 0; at--) text.delete(at * 2 - 1, 1)
    })
    const update = Y.encodeStateAsUpdate(document)
    const copy = documentFrom([newPaperText(paper(paragraph())), ...inPieces([update])])
    expect(copy.getText(textField).toString()).toBe('a'.repeat(15_000))
    expect(inPieces([update]).every((piece) => piece.byteLength <= 256 * 1024)).toBe(true)
  })
})
