import * as Y from 'yjs'
import { maxUpdateBytes, maxUpdateParts } from './document'
import { groupedBy, inOrder, type Struct, tree } from './update-tree'

/** Below this size an update cannot have too many parts. */
const surelySmall = maxUpdateParts
/** Words at a stretch that are longer than this are cut, so that any piece can be small enough. */
const longestWords = 32_000
/** What was deleted, in one piece: places, of some bytes each. */
const mostDeletions = 10_000

/** Whether the server takes this update in one message (`faultOf` in update.ts). */
export const fitsOneMessage = (update: Uint8Array): boolean =>
  update.byteLength <= surelySmall || (update.byteLength <= maxUpdateBytes && Y.decodeUpdate(update).structs.length <= maxUpdateParts)

/**
 * Updates in the order in which they were made, as few as possible that the server takes. They are cut between changes; one that is too large by itself is
 * cut where the text is whole, because whoever gets half a list or half a row would throw it away (y-tiptap deletes what does not fit the schema).
 * A change that is nowhere whole stays as it is.
 */
export const inPieces = (updates: readonly Uint8Array[]): Uint8Array[] => grouped(updates).flatMap((group) => (group.length === 1 && fitsOneMessage(group[0]!) ? group : cut(Y.mergeUpdates(group))))

const grouped = (updates: readonly Uint8Array[]): Uint8Array[][] => {
  const groups: Uint8Array[][] = []
  let room = { bytes: 0, parts: 0 }
  for (const update of updates) {
    const parts = Y.decodeUpdate(update).structs.length
    if (update.byteLength > room.bytes || parts > room.parts) {
      groups.push([])
      room = { bytes: maxUpdateBytes, parts: maxUpdateParts }
    }
    groups.at(-1)!.push(update)
    room = { bytes: room.bytes - update.byteLength, parts: room.parts - parts }
  }
  return groups
}

const cut = (update: Uint8Array): Uint8Array[] => {
  if (fitsOneMessage(update)) return [update]
  const { structs, ds } = Y.decodeUpdate(update)
  const parts = inOrder(structs.flatMap(inShortParts))
  const isWholeBefore = tree(parts)
  const runs: Struct[][] = []
  let run: Struct[] = []
  let size = 0
  let whole = { parts: 0, size: 0 }
  for (const part of parts) {
    if (isWholeBefore(part)) whole = { parts: run.length, size }
    const added = sizeOf(part)
    if (whole.parts > 0 && (run.length >= maxUpdateParts || size + added > maxUpdateBytes / 2)) {
      runs.push(run.slice(0, whole.parts))
      run = run.slice(whole.parts)
      size -= whole.size
      whole = { parts: 0, size: 0 }
    }
    run.push(part)
    size += added
  }
  return [...[...runs, run].map((found) => written(found, [])), ...deletionsOf(ds).map((found) => written([], found))]
}

const sizeOf = (part: Struct): number => {
  const encoder = new Y.UpdateEncoderV1()
  part.write(encoder, 0)
  return encoder.toUint8Array().byteLength
}

const inShortParts = (struct: Struct): Struct[] => {
  const parts = [struct]
  for (let last = struct; last instanceof Y.Item && last.content instanceof Y.ContentString && last.length > longestWords; ) {
    const at = /[\uD800-\uDBFF]/.test(last.content.str[longestWords - 1]!) ? longestWords - 1 : longestWords
    const { id, rightOrigin, parent, parentSub } = last
    const rest = last.content.splice(at)
    last.length = at
    last = new Y.Item(Y.createID(id.client, id.clock + at), null, Y.createID(id.client, id.clock + at - 1), null, rightOrigin, parent, parentSub, rest)
    parts.push(last)
  }
  return parts
}

interface Deletion {
  client: number
  clock: number
  len: number
}

const deletionsOf = ({ clients }: ReturnType<typeof Y.decodeUpdate>['ds']): Deletion[][] => {
  const all = [...clients].flatMap(([client, places]) => places.map(({ clock, len }) => ({ client, clock, len })))
  return Array.from({ length: Math.ceil(all.length / mostDeletions) }, (_, index) => all.slice(index * mostDeletions, (index + 1) * mostDeletions))
}

/** An update in the first encoding of Yjs: how many writers, of each their parts from a clock on; and the same for what was deleted. */
const written = (parts: readonly Struct[], deletions: readonly Deletion[]): Uint8Array => {
  const encoder = new Y.UpdateEncoderV1()
  const byWriter = groupedBy(parts, ({ id }) => id.client)
  encoder.writeLen(byWriter.size)
  for (const [client, own] of byWriter) {
    encoder.writeLen(own.length)
    encoder.writeLen(client)
    encoder.writeLen(own[0]!.id.clock)
    for (const part of own) part.write(encoder, 0)
  }
  const gone = groupedBy(deletions, ({ client }) => client)
  encoder.writeLen(gone.size)
  for (const [client, own] of gone) {
    encoder.writeLen(client)
    encoder.writeLen(own.length)
    for (const { clock, len } of own) {
      encoder.writeDsClock(clock)
      encoder.writeDsLen(len)
    }
  }
  return encoder.toUint8Array()
}
