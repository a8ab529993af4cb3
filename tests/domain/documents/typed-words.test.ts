import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { textField } from '~/domain/documents/document'
import { paragraph } from '~/domain/documents/paper/paper-text'
import { newPaperText, rewritePaper } from '~/domain/documents/paper/shared-paper'
import { typedWords } from '~/domain/documents/typed-words'

/** Somebody who opens a paper with these lines, and whose changes are kept. */
const typing = (...lines: string[]) => {
  const document = new Y.Doc()
  Y.applyUpdate(document, newPaperText({ type: 'doc', content: lines.map(paragraph) }))
  const updates: Uint8Array[] = []
  document.on('update', (update) => updates.push(update))
  const words = (line: number) => (document.getXmlFragment(textField).get(line) as Y.XmlElement).get(0) as Y.XmlText
  return { document, updates, words }
}

test('the words somebody typed in a text are found without it', () => {
  const { updates, words } = typing('De gemeente telt woningen.', 'Tweede zin.')
  for (const [index, letter] of [...'312 '].entries()) words(0).insert(17 + index, letter)
  words(1).insert(11, ' En een derde.')
  expect(typedWords(updates)).toBe('312 \n En een derde.')
})

test('in the order in which they stand, without what was taken away again', () => {
  const { updates, words } = typing('Begin.')
  words(0).insert(6, ' Drie woonigen zijn vrij.')
  words(0).delete(14, 6)
  words(0).insert(14, 'ningen')
  words(0).insert(12, 'lege ')
  expect(typedWords(updates)).toBe(' Drie lege woningen zijn vrij.')
})

test('new paragraphs are lines; what was only deleted or made bold has no words', () => {
  const { document, updates, words } = typing('Begin.')
  rewritePaper(document, { type: 'doc', content: [paragraph('Begin.'), paragraph('Eerste nieuwe.'), paragraph('Tweede nieuwe. 😀')] })
  expect(typedWords(updates)).toBe('Eerste nieuwe.\nTweede nieuwe. 😀')
  const other = typing('Begin.')
  other.words(0).delete(0, 3)
  other.words(0).format(0, 2, { bold: {} })
  expect(typedWords(other.updates)).toBe('')
  expect(words(0).toString()).toBe('Begin.')
  expect(typedWords([])).toBe('')
})
