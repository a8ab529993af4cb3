import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readFrame } from '~/domain/documents/frame'
import { SaveTracker } from '~/views/documents/save-tracker'

const message = (kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array<ArrayBuffer> => {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, 'nota')
  encoding.writeVarUint(encoder, kind)
  write(encoder)
  return new Uint8Array(encoding.toUint8Array(encoder))
}
const sync = (step: number, payload: Uint8Array) =>
  message(0, (encoder) => {
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, payload)
  })
const stored = message(8, (encoder) => encoding.writeVarUint(encoder, 1))

/** An editor on an open line, and what has gone over it. */
const onLine = () => {
  const document = new Y.Doc()
  const tracker = new SaveTracker(() => undefined)
  const sent: Uint8Array<ArrayBuffer>[] = []
  const send = (messages: readonly Uint8Array<ArrayBuffer>[]): void => {
    for (const each of messages) {
      tracker.sent(each)
      sent.push(each)
    }
  }
  tracker.opened()
  send(tracker.outgoing(sync(1, Y.encodeStateAsUpdate(document))))
  tracker.received(stored)
  sent.length = 0
  document.on('update', (update: Uint8Array) => {
    tracker.typed(update)
    send(tracker.outgoing(sync(2, update)))
  })
  const answer = (): void => {
    tracker.received(stored)
    send(tracker.released())
  }
  return { document, tracker, sent, answer, type: (words: string) => document.getText('text').insert(document.getText('text').length, words) }
}

test('letters go one by one; what is typed while the server tries a large update waits for it and goes together', () => {
  const { document, tracker, sent, answer, type } = onLine()
  for (const letter of 'abc') type(letter)
  expect(sent).toHaveLength(3)
  for (let letter = 0; letter < 3; letter++) answer()
  expect(tracker.progress).toBe('saved')
  type('Een bladzijde. '.repeat(200))
  for (const letter of 'def') type(letter)
  expect(sent).toHaveLength(4)
  expect(tracker.progress).toBe('saving')
  answer()
  expect(sent).toHaveLength(5)
  expect(tracker.progress, 'not before the rest is stored too').toBe('saving')
  answer()
  expect(tracker.progress).toBe('saved')
  const there = new Y.Doc()
  for (const each of sent) {
    const frame = readFrame(each)
    if (frame.kind === 'update') Y.applyUpdate(there, frame.update)
  }
  expect(there.getText('text').toString()).toBe(document.getText('text').toString())
})

test('on a new line nothing waits: the answer to the server has it', () => {
  const { document, tracker, sent, answer, type } = onLine()
  type('Een bladzijde. '.repeat(200))
  type('x')
  tracker.closed()
  tracker.opened()
  sent.length = 0
  for (const each of tracker.outgoing(sync(1, Y.encodeStateAsUpdate(document)))) tracker.sent(each)
  answer()
  expect(sent).toEqual([])
  expect(tracker.progress).toBe('saved')
})
