import * as Y from 'yjs'
import { groupedBy, type Struct } from './update-tree'

/** Which letters are meant, by who typed them and their number. */
export type Letters = (client: number, clock: number) => boolean

interface Letter {
  text: string
  next: Letter | null
}

const key = (client: number, clock: number): string => `${client}/${clock}`

/**
 * The words in what somebody typed, without the text they stood in: what they can copy when it has no place any more. What they deleted again is not in it.
 * @param updates in the order in which they were typed (V1)
 */
export const typedWords = (updates: readonly Uint8Array[]): string => wordsOf(updates, () => true)

/** Of the words that were typed and not deleted again, those that are meant. */
export const wordsOf = (updates: readonly Uint8Array[], areMeant: Letters): string => {
  if (updates.length === 0) return ''
  const { structs, ds } = Y.decodeUpdate(Y.mergeUpdates([...updates]))
  const isShown: Letters = (client, clock) => areMeant(client, clock) && !Y.isDeleted(ds, Y.createID(client, clock))
  if (!structs.some((struct) => hasShown(struct, isShown))) return ''
  const letters = new Map<string, Letter>()
  const lines: Letter[] = []
  for (const own of groupedBy(structs, ({ id }) => id.client).values()) for (const struct of own) place(struct, { letters, lines, isShown })
  return lines.map(wordsFrom).filter((line) => line.trim() !== '').join('\n')
}

/** Most of the time nothing is, and a large text need not be put together for that. */
const hasShown = (struct: Struct, isShown: Letters): boolean => {
  if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return false
  for (let index = 0; index < struct.length; index++) if (isShown(struct.id.client, struct.id.clock + index)) return true
  return false
}

const place = (struct: Struct, { letters, lines, isShown }: { letters: Map<string, Letter>; lines: Letter[]; isShown: Letters }): void => {
  if (!(struct instanceof Y.Item) || struct.parentSub !== null || struct.content instanceof Y.ContentType) return
  const { id, origin, content } = struct
  // One person types: what comes after something stands right behind it.
  let before = origin ? letters.get(key(origin.client, origin.clock)) : undefined
  if (!before) lines.push((before = { text: '', next: null }))
  for (let index = 0; index < struct.length; index++) {
    const letter: Letter = { text: content instanceof Y.ContentString && isShown(id.client, id.clock + index) ? content.str[index]! : '', next: before.next }
    before.next = letter
    before = letter
    letters.set(key(id.client, id.clock + index), letter)
  }
}

const wordsFrom = (line: Letter): string => {
  const found: string[] = []
  for (let letter: Letter | null = line; letter; letter = letter.next) found.push(letter.text)
  return found.join('')
}
