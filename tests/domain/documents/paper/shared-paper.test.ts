import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { textField } from '~/domain/documents/document'
import { fitPaper } from '~/domain/documents/paper/fit-paper'
import { paperSchema } from '~/domain/documents/paper/paper-schema'
import { type AnyPaperNode, type PaperText, paragraph } from '~/domain/documents/paper/paper-text'
import { newPaperText, readPaper, rewritePaper } from '~/domain/documents/paper/shared-paper'
import { documentFrom, faultOf } from '~/domain/documents/update'
import { everything } from '../../../support/papers'

const isPaper = (text: PaperText) => expect(() => paperSchema.nodeFromJSON(text).check()).not.toThrow()

const anything: fc.Arbitrary<AnyPaperNode> = fc.letrec<{ node: AnyPaperNode }>((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom(...Object.keys(paperSchema.nodes), 'script', '__proto__', 'constructor'),
      attrs: fc.dictionary(fc.constantFrom('level', 'start', 'checked', 'colspan', 'rowspan', 'colwidth', 'fileId', 'kind', 'id', 'label', 'onclick'), fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(3), fc.constant('person'))),
      content: fc.array(tie('node'), { maxLength: 4 }),
      text: fc.string(),
      marks: fc.array(fc.record({ type: fc.constantFrom(...Object.keys(paperSchema.marks), 'onclick'), attrs: fc.dictionary(fc.constantFrom('href', 'id', 'personId'), fc.oneof(fc.string(), fc.constant('https://x.be'), fc.constant('abc'))) }), { maxLength: 3 }),
    },
    { requiredKeys: ['type'] },
  ),
})).node as fc.Arbitrary<AnyPaperNode>

describe('a paper', () => {
  test('comes out of the shared document as it went in, whatever stands in it', () => {
    expect(readPaper(documentFrom([newPaperText(everything)]))).toEqual(everything)
  })

  test('made by an editor passes the gate for updates from outside', () => {
    expect(faultOf(newPaperText(everything))).toBeNull()
  })

  test('is made of anything, and is then left as it is', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 6 }), (content) => {
        const text = fitPaper({ content })
        isPaper(text)
        expect(fitPaper(text)).toEqual(text)
        expect(readPaper(documentFrom([newPaperText(text)]))).toEqual(text)
      }),
      { numRuns: 300 },
    )
  })

  test('keeps words that stand in the wrong place, and drops what is no paper', () => {
    const text = fitPaper({
      content: [
        { type: 'text', text: 'Los ' },
        { type: 'text', text: 'woord', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }, { type: 'bold' }] },
        { type: 'script', content: [{ type: 'text', text: 'uit een script' }] },
        { type: 'image', attrs: { fileId: '../../geheim', alt: 'Weg' } },
        { type: 'listItem', content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('diep')] }] }] },
        { type: 'tableCell', content: [{ type: 'article', content: [{ type: 'articleTitle', content: [{ type: 'text', text: 'Titel' }] }, paragraph('In een cel')] }] },
        { type: 'mention', attrs: { kind: 'robot', id: 'x', label: 'Sofie' } },
      ] as AnyPaperNode[],
    })
    isPaper(text)
    expect(JSON.stringify(text)).not.toMatch(/javascript|geheim|"script"|robot/)
    expect(text.content.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'bulletList', 'table', 'paragraph'])
    expect(JSON.stringify(text)).toMatch(/Los .*woord.*uit een .*diep.*Titel.*In een cel.*Sofie/)
  })

  test('that was changed by hostile means is read without what does not belong in it', () => {
    const document = new Y.Doc()
    const root = document.getXmlFragment(textField)
    const image = new Y.XmlElement('image')
    image.setAttribute('fileId', 'x" onerror="alert(1)')
    const heading = new Y.XmlElement('heading')
    heading.setAttribute('level', 99 as unknown as string)
    heading.setAttribute('onclick', 'alert(1)')
    const words = new Y.XmlText()
    root.push([image, heading, new Y.XmlElement('iframe')])
    heading.push([words])
    words.insert(0, 'Kop', { link: { href: 'data:text/html,x' }, onclick: { a: 1 }, insertion: { id: 'a b' } })
    expect(readPaper(document)).toEqual({ type: 'doc', content: [{ type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'Kop' }] }] })
  })

  test('nested a thousand deep is read without stopping', () => {
    const document = new Y.Doc()
    let parent: Y.XmlFragment = document.getXmlFragment(textField)
    for (let depth = 0; depth < 1_000; depth += 1) {
      const quote = new Y.XmlElement('blockquote')
      parent.push([quote])
      parent = quote
    }
    expect(() => paperSchema.nodeFromJSON(readPaper(document)).check()).not.toThrow()
  })

  test('is rewritten where it differs alone: what is typed elsewhere meanwhile stays', () => {
    const first: PaperText = { type: 'doc', content: [paragraph('Een'), paragraph('Twee'), paragraph('Drie')] }
    const log = [newPaperText(first)]
    const [ours, theirs] = [documentFrom(log), documentFrom(log)]
    const before = Y.encodeStateVector(theirs)
    const typed = theirs.getXmlFragment(textField).get(2) as Y.XmlElement
    ;(typed.get(0) as Y.XmlText).insert(4, ' getypt')
    log.push(rewritePaper(ours, { ...first, content: [paragraph('Een anders'), ...first.content.slice(1)] }), Y.encodeStateAsUpdate(theirs, before))
    expect(readPaper(documentFrom(log)).content).toEqual([paragraph('Een anders'), paragraph('Twee'), paragraph('Drie getypt')])
  })
})
