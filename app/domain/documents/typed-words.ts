import * as Y from 'yjs'
import { groupedBy, type Struct } from './update-tree'

interface Letter {
  text: string
  next: Letter | null
}

const key = (client: number, clock: number): string => `${client}/${clock}`

/**
 * The words in what somebody typed, without the text they stood in: what they can copy when it has no place any more. What they deleted again is not in it.
 * @param updates in the order in which they were typed (V1)
 */
export const typedWords = (updates: readonly Uint8Array[]): string => {
  if (updates.length === 0) return ''
  const { structs, ds } = Y.decodeUpdate(Y.mergeUpdates([...updates]))
  const deleted = new Set([...ds.clients].flatMap(([client, places]) => places.flatMap(({ clock, len }) => Array.from({ length: len }, (_, index) => key(client, clock + index)))))
  const letters = new Map<string, Letter>()
  const lines: Letter[] = []
  for (const own of groupedBy(structs, ({ id }) => id.client).values()) for (const struct of own) place(struct, { letters, lines, deleted })
  return lines.map(wordsFrom).filter((line) => line.trim() !== '').join('\n')
}

const place = (struct: Struct, { letters, lines, deleted }: { letters: Map<string, Letter>; lines: Letter[]; deleted: Set<string> }): void => {
  if (!(struct instanceof Y.Item) || struct.parentSub !== null || struct.content instanceof Y.ContentType) return
  const { id, origin, content } = struct
  // One person types: what comes after something stands right behind it.
  let before = origin ? letters.get(key(origin.client, origin.clock)) : undefined
  if (!before) lines.push((before = { text: '', next: null }))
  for (let index = 0; index < struct.length; index++) {
    const at = key(id.client, id.clock + index)
    const letter: Letter = { text: content instanceof Y.ContentString && !deleted.has(at) ? content.str[index]! : '', next: before.next }
    before.next = letter
    before = letter
    letters.set(at, letter)
  }
}

const wordsFrom = (line: Letter): string => {
  const found: string[] = []
  for (let letter: Letter | null = line; letter; letter = letter.next) found.push(letter.text)
  return found.join('')
}
