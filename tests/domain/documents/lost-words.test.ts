import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { textField } from '~/domain/documents/document'
import { lostWords } from '~/domain/documents/lost-words'
import { paragraph } from '~/domain/documents/paper/paper-text'
import { newPaperText } from '~/domain/documents/paper/shared-paper'
import { mergeLog } from '~/domain/documents/update'

/** Where changes come from that others made. */
const line = 'line'

/** A text on the server, and two people who have it open: one whose line is away, whose changes are kept, and another. */
const apart = (...lines: string[]) => {
  const text = newPaperText({ type: 'doc', content: lines.map(paragraph) })
  const [own, other] = [new Y.Doc(), new Y.Doc()]
  for (const document of [own, other]) Y.applyUpdate(document, text)
  const kept: Uint8Array[] = []
  own.on('update', (update, origin) => origin !== line && kept.push(update))
  return { own, other, kept }
}
type Apart = ReturnType<typeof apart>

const fragment = (document: Y.Doc): Y.XmlFragment => document.getXmlFragment(textField)
const words = (document: Y.Doc, index: number): Y.XmlText => (fragment(document).get(index) as Y.XmlElement).get(0) as Y.XmlText

/** Comes back on another page: the server's text first, merged as its log is, and then what was kept. */
const lostOnReturn = ({ other, kept }: Apart): string => {
  const document = new Y.Doc()
  Y.applyUpdate(document, mergeLog([Y.encodeStateAsUpdate(other)]))
  const had = Y.encodeStateVector(document)
  for (const update of kept) Y.applyUpdate(document, update)
  return lostWords(kept, { had, document })
}

/** Comes back on the page that stayed open. */
const lostOnPage = ({ own, other, kept }: Apart): string => {
  const had = Y.encodeStateVector(other)
  Y.applyUpdate(own, Y.encodeStateAsUpdate(other), line)
  return lostWords(kept, { had, document: own })
}

/** The same on both pages. */
const lost = (both: Apart): string[] => {
  const onReturn = lostOnReturn(both)
  return [...new Set([onReturn, lostOnPage(both)])]
}

test('words typed in a paragraph that somebody else deleted are found', () => {
  const both = apart('De gemeente telt 312 woningen.', 'Tweede zin.')
  for (const [index, letter] of [...' Er zijn er 14 leeg.'].entries()) words(both.own, 0).insert(30 + index, letter)
  words(both.own, 1).insert(11, ' Deze blijft.')
  fragment(both.other).delete(0, 1)
  expect(lost(both)).toEqual([' Er zijn er 14 leeg.'])
})

test('an own paragraph in something that was deleted whole is found too, line by line', () => {
  const both = apart('Begin.')
  const quote = new Y.XmlElement('blockquote')
  fragment(both.other).push([quote])
  Y.applyUpdate(both.own, Y.encodeStateAsUpdate(both.other), line)
  const inOwn = fragment(both.own).get(1) as Y.XmlElement
  for (const each of ['Eerste.', 'Tweede.']) {
    const element = new Y.XmlElement('paragraph')
    inOwn.push([element])
    element.insert(0, [new Y.XmlText(each)])
  }
  fragment(both.other).delete(1, 1)
  expect(lost(both)).toEqual(['Eerste.\nTweede.'])
})

test('of a paragraph that was stored in part, only what nobody had seen is lost: somebody saw the rest and deleted it', () => {
  const both = apart('Begin.')
  words(both.own, 0).insert(6, ' Gezien.')
  Y.applyUpdate(both.other, Y.mergeUpdates(both.kept))
  words(both.own, 0).insert(14, ' Nog niet.')
  fragment(both.other).delete(0, 1)
  expect(lost(both)).toEqual([' Nog niet.'])
})

test('words between letters that somebody else deleted still stand, and so do those beside what others typed', () => {
  const both = apart('De gemeente telt 312 woningen.')
  words(both.own, 0).insert(20, ' lege')
  words(both.other, 0).delete(3, 20)
  words(both.other, 0).insert(3, 'stad heeft')
  expect(lost(both)).toEqual([''])
})

test('what its writer deleted is no loss: by hand, with the paragraph around it, or undone', () => {
  const both = apart('Begin.', 'Tweede.')
  const undo = new Y.UndoManager(fragment(both.own), { captureTimeout: 0 })
  words(both.own, 0).insert(6, ' Weg met mij.')
  words(both.own, 0).delete(6, 8)
  words(both.own, 1).insert(7, ' Ook weg.')
  fragment(both.own).delete(1, 1)
  words(both.own, 0).insert(11, ' Ongedaan.')
  undo.undo()
  fragment(both.other).delete(0, 1)
  expect(lost(both)).toEqual([' mij.'])
})

test('what was undone and done again is lost once', () => {
  const both = apart('Begin.')
  const undo = new Y.UndoManager(fragment(both.own), { captureTimeout: 0 })
  words(both.own, 0).insert(6, ' Toch wel.')
  undo.undo()
  undo.redo()
  fragment(both.other).delete(0, 1)
  expect(lost(both)).toEqual([' Toch wel.'])
})

test('a deletion that its maker undid leaves a copy without the words that were typed meanwhile', () => {
  const both = apart('Begin.')
  const undo = new Y.UndoManager(fragment(both.other))
  words(both.own, 0).insert(6, ' Intussen.')
  fragment(both.other).delete(0, 1)
  undo.undo()
  expect(fragment(both.other).length).toBe(1)
  expect(lost(both)).toEqual([' Intussen.'])
})

test('signs of two halves stay whole', () => {
  const both = apart('Begin. 🙂')
  words(both.own, 0).insert(6, ' 😀 één 👩‍👩‍👧')
  fragment(both.other).delete(0, 1)
  expect(lost(both)).toEqual([' 😀 één 👩‍👩‍👧'])
})

test('what is not in the text at all, because something before it never came, is lost', () => {
  const both = apart('Begin.')
  words(both.own, 0).insert(6, ' Nooit aangekomen.')
  words(both.own, 0).insert(24, ' Wel bewaard.')
  both.kept.shift()
  expect(lostOnReturn(both)).toBe(' Wel bewaard.')
})

test('nothing typed is nothing lost, and a look or a room alone has no words', () => {
  const both = apart('Begin.')
  expect(lost(both)).toEqual([''])
  words(both.own, 0).format(0, 2, { bold: {} })
  words(both.own, 0).insert(6, '  ')
  fragment(both.other).delete(0, 1)
  expect(lost(both)).toEqual([''])
})

test('a megabyte that still stands is looked through quickly', () => {
  const both = apart('Begin.')
  const elements = Array.from({ length: 5_000 }, () => {
    const element = new Y.XmlElement('paragraph')
    element.insert(0, [new Y.XmlText('Woorden over wonen. '.repeat(10))])
    return element
  })
  fragment(both.own).push(elements)
  Y.applyUpdate(both.own, Y.encodeStateAsUpdate(both.other), line)
  const start = performance.now()
  expect(lostWords(both.kept, { had: Y.encodeStateVector(both.other), document: both.own })).toBe('')
  expect(performance.now() - start).toBeLessThan(3_000)
})
