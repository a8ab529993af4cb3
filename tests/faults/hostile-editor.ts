import { setTimeout as sleep } from 'node:timers/promises'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { crowdedBy } from '../support/crowded-update.ts'

/**
 * Somebody who may write in a document and does harm with it, over many sockets at once, each coming back when it is shown out. A process of its own,
 * run with Node alone.
 */
export interface Harm {
  /** The address of the socket. */
  url: string
  headers: Record<string, string>
  documentId: string
  sockets: number
}

/** How many messages it sent, and how often it was not let in. */
export interface HarmDone {
  sent: number
  refused: number
}

const frame = (documentId: string, kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, documentId)
  encoding.writeVarUint(encoder, kind)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

const sync = (documentId: string, step: number, payload: Uint8Array): Uint8Array =>
  frame(documentId, 0, (encoder) => {
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, payload)
  })

/** A caret under another's name, of one Yjs client. */
const caret = (documentId: string, clientId: number, clock: number): Uint8Array =>
  frame(documentId, 1, (encoder) => {
    const inner = encoding.createEncoder()
    encoding.writeVarUint(inner, 1)
    encoding.writeVarUint(inner, clientId)
    encoding.writeVarUint(inner, clock)
    encoding.writeVarString(inner, JSON.stringify({ user: { id: 'burgemeester', name: 'De burgemeester', color: '#000000' } }))
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner))
  })

let nextId = 1
/** So many writers who all put a letter in the same place. */
const crowd = (writers: number): Uint8Array =>
  Y.mergeUpdates(
    Array.from({ length: writers }, () => {
      const document = new Y.Doc()
      document.clientID = nextId++
      document.getText('text').insert(0, 'a')
      return Y.encodeStateAsUpdate(document)
    }),
  )

const long = (letters: number): Uint8Array => {
  const document = new Y.Doc()
  document.getXmlFragment('text').insert(0, [new Y.XmlText('x'.repeat(letters))])
  return Y.encodeStateAsUpdate(document)
}

const page = long(200_000)
/** Made beforehand, so that sending them is all there is to do. */
const smallCrowds = Array.from({ length: 300 }, () => crowd(30))
const crowds = Array.from({ length: 6 }, () => crowd(1_500))
const carefulCrowds = [...Array.from({ length: 10 }, () => crowdedBy(nextId++, 400)), ...Array.from({ length: 20 }, () => crowdedBy(nextId++, 120))]

/** Says to know sixty thousand writers. */
const manyKnown = (() => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 60_000)
  for (let client = 0; client < 60_000; client++) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, 1)
  }
  return encoding.toUint8Array(encoder)
})()

const acts: ((documentId: string, round: number) => Uint8Array)[] = [
  (id, round) => caret(id, 7, round),
  (id, round) => caret(id, 1_000 + round, round),
  (id, round) => sync(id, 2, smallCrowds[round % smallCrowds.length]!),
  (id, round) => sync(id, 2, crowds[round % crowds.length]!),
  (id, round) => sync(id, 2, carefulCrowds[round % carefulCrowds.length]!),
  (id) => sync(id, 2, page),
  (id) => sync(id, 2, Y.encodeStateAsUpdateV2(new Y.Doc())),
  (id) => sync(id, 2, new Uint8Array(256 * 1024).fill(255)),
  (id) => sync(id, 0, manyKnown),
  (id) => sync(id, 0, new Uint8Array([0])),
  (id) => frame(id, 0, (encoder) => encoding.writeUint8Array(encoder, new Uint8Array(1_000_000))),
]

const done: HarmDone = { sent: 0, refused: 0 }
const attack = async ({ url, headers, documentId }: Harm, index: number): Promise<void> => {
  for (let round = 0; ; round++) {
    const socket = new WebSocket(url, { headers })
    socket.on('error', (error) => {
      if (error.message.endsWith('429')) done.refused += 1
    })
    await new Promise((resolve) => socket.once('open', resolve).once('close', resolve))
    if (socket.readyState === WebSocket.OPEN) {
      socket.send(frame(documentId, 2, (encoder) => {
        encoding.writeVarUint(encoder, 0)
        encoding.writeVarString(encoder, '')
      }))
    }
    // Each socket has a speciality, and now and then does something else.
    for (let turn = 0; socket.readyState === WebSocket.OPEN && turn < 2_000; turn++) {
      const act = acts[(turn % 50 === 0 ? round + turn / 50 : index) % acts.length]!
      socket.send(act(documentId, turn))
      done.sent += 1
      if (turn % 10 === 0) await sleep(5)
    }
    socket.terminate()
    await sleep(20)
  }
}

process.once('disconnect', () => process.exit())
process.once('message', (harm: Harm) => {
  process.send?.('going')
  for (let index = 0; index < harm.sockets; index++) void attack(harm, index)
  process.on('message', () => process.send?.(done))
})
