import * as Y from 'yjs'
import { type Letters, wordsOf } from './typed-words'

interface Merged {
  /** What the server had when its text came (a Yjs state vector). Who deleted any of that had seen it. */
  had: Uint8Array
  /** The text after both came together. */
  document: Y.Doc
}

/**
 * What somebody typed without a line and did not delete, and that stands nowhere now: somebody else deleted meanwhile what was around it, and Yjs puts new words in a
 * paragraph that is gone without a word.
 * @param typed in the order in which they were typed (V1)
 */
export const lostWords = (typed: readonly Uint8Array[], { had, document }: Merged): string => {
  const known = Y.decodeStateVector(had)
  const gone = Y.createDeleteSetFromStructStore(document.store)
  const isLost: Letters = (client, clock) => clock >= (known.get(client) ?? 0) && (clock >= Y.getState(document.store, client) || Y.isDeleted(gone, Y.createID(client, clock)))
  return wordsOf(typed, isLost)
}
