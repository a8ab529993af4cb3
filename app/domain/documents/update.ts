import * as Y from 'yjs'
import { maxUpdateBytes, maxUpdateParts } from './document.ts'

export type UpdateFault = 'tooLarge' | 'notAnUpdate'

/**
 * Looks at an update from outside before anything else does. Only the first Yjs encoding (V1) is read, to its last byte: its size bounds the
 * work, while 22 bytes of the second encoding can keep the process busy for seconds.
 * @returns what is wrong with it, or null.
 */
export const faultOf = (update: Uint8Array): UpdateFault | null => {
  if (update.byteLength > maxUpdateBytes) return 'tooLarge'
  try {
    const { structs, deletions, bytesRead } = readV1(update)
    if (bytesRead !== update.byteLength || !structs.every((struct) => looksBack(struct) && isOfText(struct)) || deletions.some(({ len }) => len === 0)) return 'notAnUpdate'
    return structs.length > maxUpdateParts ? 'tooLarge' : null
  } catch {
    return 'notAnUpdate'
  }
}

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

/**
 * Whatever a writer makes stands beside or in something made before. Yjs takes this for granted within the work of one writer: a part that
 * refers to itself or to a later part would stop it halfway, now and at every loading of the log.
 */
const looksBack = (struct: Struct): boolean => {
  if (!(struct instanceof Y.Item)) return true
  const { id, origin, rightOrigin, parent } = struct
  return [origin, rightOrigin, parent].every((other) => !(other instanceof Y.ID) || other.client !== id.client || other.clock < id.clock)
}

/** A text is made of elements, words, their marks and their attributes. Maps, embedded things and documents in the document would stop editors. */
const isOfText = (struct: Struct): boolean => {
  if (!(struct instanceof Y.Item)) return true
  const { content } = struct
  if (content instanceof Y.ContentType) return content.type instanceof Y.XmlElement || content.type instanceof Y.XmlText
  return [Y.ContentString, Y.ContentFormat, Y.ContentAny, Y.ContentDeleted].some((known) => content instanceof known)
}

const readV1 = (update: Uint8Array): { structs: Struct[]; deletions: { len: number }[]; bytesRead: number } => {
  const { structs, ds } = Y.decodeUpdateV2(update, CountingDecoder)
  return { structs, deletions: [...ds.clients.values()].flat(), bytesRead: CountingDecoder.last!.restDecoder.pos }
}

/** Yjs makes its decoder itself; this one can be asked afterwards how far it came. */
class CountingDecoder extends Y.UpdateDecoderV1 {
  static last: CountingDecoder | undefined

  constructor(...given: ConstructorParameters<typeof Y.UpdateDecoderV1>) {
    super(...given)
    CountingDecoder.last = this
  }
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
