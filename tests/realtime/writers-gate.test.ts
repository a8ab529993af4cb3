import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { writersGate } from '~/realtime/collab/writers-gate'

/** An update of these writers, a letter each. */
const of = (...writers: number[]): Uint8Array =>
  Y.mergeUpdates(
    writers.map((writer) => {
      const document = new Y.Doc()
      document.clientID = writer
      document.getText('text').insert(0, 'a')
      return Y.encodeStateAsUpdate(document)
    }),
  )

const range = (count: number, from: number): number[] => Array.from({ length: count }, (_, index) => from + index)

test('who types goes on typing, and may bring what fifty others had typed when the server fell over', () => {
  const { mayBring } = writersGate()
  for (let letter = 0; letter < 5_000; letter++) expect(mayBring('an', of(1))).toBe(true)
  expect(mayBring('an', of(...range(51, 1)))).toBe(true)
  expect(mayBring('an', Y.encodeStateAsUpdate(new Y.Doc())), 'nothing at all').toBe(true)
})

test('a crowd is refused, at once or one by one, and nobody else pays for it', () => {
  const { mayBring } = writersGate()
  expect(mayBring('an', of(...range(300, 1)))).toBe(false)
  const brought = range(400, 1).filter((writer) => mayBring('an', of(writer))).length
  expect(brought).toBeGreaterThanOrEqual(200)
  expect(brought).toBeLessThan(210)
  expect(mayBring('an', of(1)), 'the known one still may').toBe(true)
  expect(mayBring('sofie', of(...range(100, 1)))).toBe(true)
})

test('what ends too early is no update', () => {
  expect(() => writersGate().mayBring('an', new Uint8Array([1]))).toThrow()
})
