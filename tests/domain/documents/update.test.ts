import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { maxUpdateBytes, maxUpdateParts, textField } from '~/domain/documents/document'
import { documentFrom, faultOf, mergeLog } from '~/domain/documents/update'

/** A small text, and what an editor sends for a change in it. */
const base = (() => {
  const document = new Y.Doc()
  const section = new Y.XmlElement('minutesSection')
  document.getXmlFragment(textField).push([section])
  section.setAttribute('itemId', 'een')
  const paragraph = new Y.XmlElement('paragraph')
  section.push([paragraph])
  paragraph.insert(0, [new Y.XmlText('Woorden van het verslag')])
  return Y.encodeStateAsUpdate(document)
})()

const change = (() => {
  const document = documentFrom([base])
  const before = Y.encodeStateVector(document)
  const section = document.getXmlFragment(textField).get(0) as Y.XmlElement
  const heading = new Y.XmlElement('heading')
  section.insert(0, [heading])
  heading.insert(0, [new Y.XmlText('Kop')])
  ;((section.get(1) as Y.XmlElement).get(0) as Y.XmlText).format(0, 7, { bold: {} })
  ;((section.get(1) as Y.XmlElement).get(0) as Y.XmlText).delete(10, 4)
  return Y.encodeStateAsUpdate(document, before)
})()

const holding = (fill: (document: Y.Doc) => void): Uint8Array => {
  const document = new Y.Doc()
  fill(document)
  return Y.encodeStateAsUpdate(document)
}

describe('an update from outside', () => {
  test('passes in the first encoding, also when it only deletes or says nothing', () => {
    for (const update of [base, change, mergeLog([base, change]), holding(() => undefined)]) expect(faultOf(update)).toBeNull()
    const document = documentFrom([base])
    const before = Y.encodeStateVector(document)
    document.getXmlFragment(textField).delete(0, 1)
    expect(faultOf(Y.encodeStateAsUpdate(document, before))).toBeNull()
  })

  test('is refused in the second encoding, cut off, with something behind it, or as noise', () => {
    const document = documentFrom([base, change])
    expect(faultOf(Y.encodeStateAsUpdateV2(document))).toBe('notAnUpdate')
    expect(faultOf(Y.encodeStateAsUpdateV2(new Y.Doc()))).toBe('notAnUpdate')
    for (let length = 0; length < change.length; length++) expect(faultOf(change.subarray(0, length))).toBe('notAnUpdate')
    expect(faultOf(new Uint8Array([...change, 0]))).toBe('notAnUpdate')
    expect(faultOf(new Uint8Array(100).fill(255))).toBe('notAnUpdate')
  })

  test('is refused with anything in it that is no text', () => {
    const strange = [
      holding((document) => document.getMap('text').set('a', new Y.Map())),
      holding((document) => document.getArray('text').push([new Y.Array()])),
      holding((document) => document.getXmlFragment('text').push([new Y.XmlHook('a') as unknown as Y.XmlElement])),
      holding((document) => document.getMap('text').set('a', new Y.Doc())),
      holding((document) => document.getText('text').insertEmbed(0, { image: 'https://elders.example' })),
      holding((document) => document.getArray('text').push([new Uint8Array([1])])),
    ]
    expect(strange.map(faultOf)).toEqual(strange.map(() => 'notAnUpdate'))
  })

  test('is refused when working it in would take long, and refusing is quick', () => {
    expect(faultOf(new Uint8Array(maxUpdateBytes + 1))).toBe('tooLarge')
    const crowded = holding((document) => {
      for (let part = 0; part <= maxUpdateParts; part++) document.getText('text').insert(0, 'a')
    })
    const start = performance.now()
    expect(faultOf(crowded)).toBe('tooLarge')
    expect(performance.now() - start).toBeLessThan(500)
  })

  test('that passes can be worked in, whatever was done to its bytes', () => {
    const spoiled = fc.tuple(fc.constantFrom(base, change), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 })).map(([update, spots]) => {
      const bytes = new Uint8Array(update)
      for (const [place, value] of spots) bytes[place % bytes.length] = value
      return bytes
    })
    const isSafe = fc.property(spoiled, (bytes) => faultOf(bytes) !== null || mergeLog([base, bytes]).length > 0)
    expect(fc.check(isSafe, { numRuns: 5_000 })).toMatchObject({ failed: false })
  })
})
