/**
 * A message between an editor and the server, read no further than both need to judge it: the document's name, a type, and for `sync` a step with
 * its payload (Hocuspocus 4 around y-protocols; numbers are little-endian, seven bits to a byte).
 */
export type Frame =
  | { kind: 'auth' | 'awareness' | 'awarenessQuery' | 'close' | 'other'; documentId: string }
  /** What the other side has. */
  | { kind: 'stateVector'; documentId: string; vector: Uint8Array }
  /** Something typed. */
  | { kind: 'update'; documentId: string; update: Uint8Array; isAnswer: boolean }
  /** The server's word on one update: whether it is stored. */
  | { kind: 'status'; documentId: string; isStored: boolean }

const kinds = { 0: 'sync', 1: 'awareness', 2: 'auth', 3: 'awarenessQuery', 4: 'sync', 7: 'close', 8: 'status' } as const

/** @throws RangeError when the message ends too early. */
export const readFrame = (data: Uint8Array): Frame => {
  const reader = new Reader(data)
  const [documentId = ''] = new TextDecoder().decode(reader.bytes()).split('\0')
  const kind = kinds[reader.number() as keyof typeof kinds] ?? 'other'
  if (kind === 'status') return { kind, documentId, isStored: reader.number() === 1 }
  if (kind !== 'sync') return { kind, documentId }
  const step = reader.number()
  const payload = reader.bytes()
  if (step === 0) return { kind: 'stateVector', documentId, vector: payload }
  // Step 1 answers what the other side is missing; step 2 is a change by itself.
  return step === 1 || step === 2 ? { kind: 'update', documentId, update: payload, isAnswer: step === 1 } : { kind: 'other', documentId }
}

/** The same message with another update in it. */
export const withUpdate = (message: Uint8Array, update: Uint8Array): Uint8Array<ArrayBuffer> => {
  const reader = new Reader(message)
  reader.bytes()
  reader.number()
  reader.number()
  const head = message.subarray(0, reader.position)
  const length = numberBytes(update.byteLength)
  const made = new Uint8Array(head.byteLength + length.length + update.byteLength)
  made.set(head)
  made.set(length, head.byteLength)
  made.set(update, head.byteLength + length.length)
  return made
}

const numberBytes = (value: number): number[] => (value < 128 ? [value] : [(value % 128) + 128, ...numberBytes(Math.floor(value / 128))])

class Reader {
  #position = 0

  get position(): number {
    return this.#position
  }

  constructor(readonly data: Uint8Array) {}

  number(): number {
    let value = 0
    for (let factor = 1; factor <= 2 ** 49; factor *= 128) {
      const byte = this.data[this.#position++]
      if (byte === undefined) throw new RangeError('The message ends too early')
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
    throw new RangeError('This number is too large')
  }

  bytes(): Uint8Array {
    const length = this.number()
    const end = this.#position + length
    if (end > this.data.byteLength) throw new RangeError('The message ends too early')
    const found = this.data.subarray(this.#position, end)
    this.#position = end
    return found
  }
}
