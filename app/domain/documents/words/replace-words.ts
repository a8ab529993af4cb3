import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { eachApart } from '../suggestions/as-suggestion'
import type { FoundPlace } from './found-places'

/** Puts other words in the place of those that were found, in the look of the first of them. While suggestions are made, each is one. */
export const replaceWords = (transaction: Transaction, places: readonly FoundPlace[], words: string): Transaction => {
  for (const { from, to } of places.filter(({ isFixed }) => !isFixed).toReversed()) {
    const { doc } = transaction
    if (words === '') transaction.delete(from, to)
    else transaction.replaceWith(from, to, doc.type.schema.text(words, doc.resolve(from).marksAcross(doc.resolve(to)) ?? []))
  }
  return transaction.setMeta(eachApart, true)
}

const mostPlaces = 200
const mostSigns = 60_000

/**
 * What is replaced everywhere in parts of a size that the server takes as one change (`faultOf`): a line in which something changes may be sent whole. The
 * last part of the text comes first, so that the places in the others stay true.
 */
export const inParts = (doc: Node, places: readonly FoundPlace[]): FoundPlace[][] => {
  const parts: FoundPlace[][] = []
  let [signs, lastLine] = [Number.POSITIVE_INFINITY, -1]
  for (const place of places.filter(({ isFixed }) => !isFixed).toReversed()) {
    const $from = doc.resolve(place.from)
    const size = $from.start() === lastLine ? 0 : $from.parent.content.size
    if (signs + size > mostSigns || parts.at(-1)!.length >= mostPlaces) {
      parts.push([])
      signs = 0
    }
    parts.at(-1)!.unshift(place)
    signs += size
    lastLine = $from.start()
  }
  return parts
}
