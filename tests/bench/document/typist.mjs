import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'

const kinds = { sync: 0, awareness: 1, auth: 2, status: 8 }

/**
 * One typist on the wire (Hocuspocus around y-protocols), who writes in a paragraph of their own and moves a caret. What others write is not
 * applied here, so that fifty of them in one process measure the server and not themselves.
 */
export class Typist {
  document = new Y.Doc()
  #awareness = new Awareness(this.document)
  #sentAt = []
  #written = 0
  acks = []
  /** When each letter left, by its number: for who watches. */
  typedAt = []

  constructor({ url, path, headers, documentId, field, name }) {
    Object.assign(this, { documentId, field, name })
    this.socket = new WebSocket(`${url.replace('http', 'ws')}${path}`, { headers })
    this.socket.binaryType = 'nodebuffer'
    this.ready = new Promise((resolve, reject) => {
      this.socket.once('error', reject)
      this.socket.once('close', (code) => reject(new Error(`a typist was shown out: ${code}`)))
      this.socket.on('message', (data) => this.#hear(new Uint8Array(data), resolve))
      this.socket.once('open', () => this.#send(kinds.auth, (frame) => {
        encoding.writeVarUint(frame, 0)
        encoding.writeVarString(frame, '')
      }))
    })
  }

  /** Called with the update of somebody else. */
  onUpdate = () => undefined

  #hear(data, resolve) {
    const frame = decoding.createDecoder(data)
    decoding.readVarString(frame)
    const kind = decoding.readVarUint(frame)
    if (kind === kinds.auth) {
      if (decoding.readVarUint(frame) !== 2) throw new Error('a typist was not let in')
      this.#sync(0, Y.encodeStateVector(this.document))
    } else if (kind === kinds.status) {
      const sentAt = this.#sentAt.shift()
      if (decoding.readVarUint(frame) !== 1) throw new Error('a letter was not stored')
      if (sentAt) this.acks.push(performance.now() - sentAt)
    } else if (kind === kinds.sync || kind === 4) {
      const step = decoding.readVarUint(frame)
      const payload = decoding.readVarUint8Array(frame)
      if (step === 1) {
        Y.applyUpdate(this.document, payload)
        resolve()
      } else if (step === 2) this.onUpdate(payload)
    }
  }

  #send(kind, write) {
    const frame = encoding.createEncoder()
    encoding.writeVarString(frame, this.documentId)
    encoding.writeVarUint(frame, kind)
    write(frame)
    this.socket.send(encoding.toUint8Array(frame))
  }

  #sync(step, payload) {
    this.#send(kinds.sync, (frame) => {
      encoding.writeVarUint(frame, step)
      encoding.writeVarUint8Array(frame, payload)
    })
  }

  /** A paragraph to write in. */
  begin() {
    this.#change(() => {
      const paragraph = new Y.XmlElement('paragraph')
      this.words = new Y.XmlText()
      this.document.getXmlFragment(this.field).push([paragraph])
      paragraph.insert(0, [this.words])
    })
  }

  /** One letter, and the caret behind it. */
  type() {
    this.#change(() => this.words.insert(this.#written, String.fromCharCode(97 + (this.#written % 26))))
    this.#written += 1
    const place = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(this.words, this.#written))
    this.#awareness.setLocalState({ user: { name: this.name, color: '#7A3E9D' }, cursor: { anchor: place, head: place } })
    const update = encodeAwarenessUpdate(this.#awareness, [this.document.clientID])
    this.#send(kinds.awareness, (frame) => encoding.writeVarUint8Array(frame, update))
  }

  #change(work) {
    const before = Y.encodeStateVector(this.document)
    this.document.transact(work)
    const update = Y.encodeStateAsUpdate(this.document, before)
    const now = performance.now()
    this.#sentAt.push(now)
    this.typedAt.push(now)
    this.#sync(2, update)
  }

  get written() {
    return this.#written
  }

  leave() {
    this.socket.removeAllListeners('close')
    this.#awareness.destroy()
    this.socket.terminate()
  }
}
