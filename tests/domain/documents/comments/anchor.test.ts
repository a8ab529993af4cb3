import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { anchorAt, resolveAnchor } from '~/domain/documents/comments/anchor'
import { findQuote } from '~/domain/documents/comments/find-quote'
import { sharedWords } from '~/domain/documents/comments/shared-words'
import { documentFrom, mergeLog } from '~/domain/documents/update'

const textOf = (...paragraphs: string[]): Y.Doc => {
  const document = new Y.Doc()
  document.transact(() => {
    const fragment = document.getXmlFragment('text')
    for (const words of paragraphs) {
      const paragraph = new Y.XmlElement('paragraph')
      fragment.push([paragraph])
      paragraph.insert(0, [new Y.XmlText(words)])
    }
  })
  return document
}

const wordsOf = (document: Y.Doc) => sharedWords(document.getXmlFragment('text'))
const paragraph = (document: Y.Doc, index: number) => (document.getXmlFragment('text').get(index) as Y.XmlElement).get(0) as Y.XmlText

const anchored = (document: Y.Doc, quote: string) => {
  const words = wordsOf(document)
  const from = words.text.indexOf(quote)
  return anchorAt(words, { from, to: from + quote.length })!
}

const shown = (document: Y.Doc, anchor: ReturnType<typeof anchored>) => {
  const words = wordsOf(document)
  const found = resolveAnchor(document, words, anchor)
  return found.state === 'gone' ? 'gone' : `${found.state}: ${words.text.slice(found.from, found.to)}`
}

describe('the anchor of a thread', () => {
  test('stands at its words, over the edge of a paragraph too', () => {
    const document = textOf('Leegstand wordt belast.', 'Het reglement geldt vanaf 2027.')
    expect(shown(document, anchored(document, 'wordt belast'))).toBe('found: wordt belast')
    expect(shown(document, anchored(document, 'belast.\nHet reglement'))).toBe('found: belast.\nHet reglement')
  })

  test('says when other words stand there, and when its words have gone', () => {
    const document = textOf('De heffing bedraagt 1.500 euro per jaar.')
    const anchor = anchored(document, '1.500 euro')
    paragraph(document, 0).insert(22, '[verhoogd] ')
    expect(shown(document, anchor)).toBe('changed: 1.[verhoogd] 500 euro')
    paragraph(document, 0).delete(0, paragraph(document, 0).length)
    expect(shown(document, anchor)).toBe('gone')
    document.getXmlFragment('text').delete(0, 1)
    expect(shown(documentFrom([Y.encodeStateAsUpdate(document)]), anchor)).toBe('gone')
  })

  test('is found again by its words when the text was put in anew', () => {
    const before = textOf('Artikel over leegstand.', 'De eigenaar betaalt. De huurder betaalt niet.')
    const anchor = anchored(before, 'betaalt niet')
    expect(shown(textOf('Nieuw begin.', 'De eigenaar betaalt. De huurder betaalt niet.'), anchor)).toBe('found: betaalt niet')
    expect(shown(textOf('Iets heel anders.'), anchor)).toBe('gone')
  })

  test('survives the merging of the log', () => {
    const document = textOf('Een twee drie vier vijf.')
    const anchor = anchored(document, 'drie')
    paragraph(document, 0).delete(0, 8)
    paragraph(document, 0).insert(0, 'Nul ')
    expect(shown(documentFrom([mergeLog([Y.encodeStateAsUpdate(document)])]), anchor)).toBe('found: drie')
  })

  test('keeps every one of its letters that is left, whatever is typed and taken away around and inside it', () => {
    const edit = fc.record({ at: fc.nat(60), taken: fc.nat(6), typed: fc.string({ maxLength: 5, unit: fc.constantFrom('x', 'y', 'z') }), merges: fc.boolean() })
    fc.assert(
      fc.property(fc.nat(25), fc.integer({ min: 1, max: 10 }), fc.array(edit, { maxLength: 12 }), (start, length, edits) => {
        // Every letter of the first text stands in it once, so that those of the passage can be told from all others.
        const letters = 'ABCDEFGHIJKLMNOPQRSTUVWabcdefghijklmnopqrstuvw'
        let document = textOf(letters)
        const passage = letters.slice(start, start + length)
        const anchor = anchored(document, passage)
        for (const { at, taken, typed, merges } of edits) {
          const text = paragraph(document, 0)
          const place = Math.min(at, text.length)
          text.delete(place, Math.min(taken, text.length - place))
          if (typed) text.insert(place, typed)
          if (merges) document = documentFrom([mergeLog([Y.encodeStateAsUpdate(document)])])
        }
        const words = wordsOf(document)
        const left = [...passage].filter((letter) => words.text.includes(letter)).join('')
        const found = resolveAnchor(document, words, anchor)
        const kept = found.state === 'gone' ? '' : words.text.slice(found.from, found.to).replace(/[xyz\n]/g, '')
        expect(kept).toBe(left)
        if (left === passage && words.text.includes(passage)) expect(found.state).toBe('found')
      }),
      { numRuns: 400 },
    )
  })
})

describe('a quoted passage', () => {
  test('is told from the same words elsewhere by what stands around it', () => {
    const text = 'De eigenaar betaalt.\nDe huurder betaalt.\nDe gemeente betaalt.'
    expect(findQuote(text, { quote: 'betaalt', before: 'De huurder ', after: '.' })).toEqual({ from: 32, to: 39 })
    expect(findQuote(text, { quote: 'betaalt', before: 'iemand anders', after: ' meteen' })).toBeNull()
    expect(findQuote(text, { quote: 'gemeente', before: 'iemand anders', after: '' })).toEqual({ from: 44, to: 52 })
  })

  test('is found whatever blanks the page showed', () => {
    expect(findQuote('Een\nlijst  met\npunten', { quote: 'lijst met punten', before: '', after: '' })).toEqual({ from: 4, to: 21 })
  })
})
