import * as Y from 'yjs'
import { maxUpdateBytes, maxUpdateParts } from './document'

export type UpdateFault = 'tooLarge' | 'notAnUpdate'

/**
 * Looks at an update from outside before anything else does. Only the first Yjs encoding (V1) is read, to its last byte: its size bounds the
 * work, while 22 bytes of the second encoding can keep the process busy for seconds.
 * @returns what is wrong with it, or null.
 */
export const faultOf = (update: Uint8Array): UpdateFault | null => {
  if (update.byteLength > maxUpdateBytes) return 'tooLarge'
  try {
    const { parts, bytesRead } = readV1(update)
    if (bytesRead !== update.byteLength) return 'notAnUpdate'
    return parts > maxUpdateParts ? 'tooLarge' : null
  } catch {
    return 'notAnUpdate'
  }
}

const readV1 = (update: Uint8Array): { parts: number; bytesRead: number } => {
  let bytesRead = () => 0
  class CountingDecoder extends Y.UpdateDecoderV1 {
    constructor(decoder: ConstructorParameters<typeof Y.UpdateDecoderV1>[0]) {
      super(decoder)
      bytesRead = () => decoder.pos
    }
  }
  const { structs, ds } = Y.decodeUpdateV2(update, CountingDecoder)
  return { parts: structs.length + [...ds.clients.values()].flat().length, bytesRead: bytesRead() }
}

/** The Yjs document that a log makes. */
export const documentFrom = (updates: readonly Uint8Array[]): Y.Doc => {
  const document = new Y.Doc()
  document.transact(() => {
    for (const update of updates) Y.applyUpdate(document, update)
  })
  return document
}

/** A whole log as one update, without what was deleted since. */
export const mergeLog = (updates: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Y.encodeStateAsUpdate(documentFrom(updates)))
