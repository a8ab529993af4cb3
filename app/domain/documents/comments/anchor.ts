import * as Y from 'yjs'
import { findQuote, type Quote, quoteAt, type Span } from './find-quote'
import type { SharedWords } from './shared-words'

/** Where a thread hangs: both ends as places in the shared text (Yjs, as JSON), and the words as they stood. */
export interface Anchor extends Quote {
  start: string
  end: string
}

/** `found`: its words stand there. `changed`: other words stand there by now. `gone`: they have disappeared. */
export type Resolved = ({ state: 'found' | 'changed' } & Span) | { state: 'gone' }

/** Fixes words to the shared text. The ends cling to the outer words, so that what is typed beside them stays outside. @returns null when no words are in it */
export const anchorAt = (words: SharedWords, span: Span): Anchor | null => {
  const { from, to } = trimmed(words.text, span)
  const first = words.runs.find(({ at, length }) => at + length > from)
  const last = words.runs.findLast(({ at, length }) => at < to && length > 0)
  if (from >= to || !first || !last) return null
  const start = Y.createRelativePositionFromTypeIndex(first.type, Math.max(0, from - first.at), 0)
  const end = Y.createRelativePositionFromTypeIndex(last.type, Math.min(last.length, to - last.at), -1)
  return { start: asText(start), end: asText(end), ...quoteAt(words.text, { from, to }) }
}

/**
 * Where its words are now: by its places, which follow every edit; else by searching the words, as after the text was put in anew.
 * @param words of `document`
 */
export const resolveAnchor = (document: Y.Doc, words: SharedWords, anchor: Anchor): Resolved => {
  const [from, to] = [placeOf(document, words, anchor.start), placeOf(document, words, anchor.end)]
  if (from !== null && to !== null && from < to && /\S/.test(words.text.slice(from, to)))
    return { state: isSame(words.text.slice(from, to), anchor.quote) ? 'found' : 'changed', from, to }
  const span = findQuote(words.text, anchor)
  return span ? { state: 'found', ...span } : { state: 'gone' }
}

const placeOf = (document: Y.Doc, { runs }: SharedWords, place: string): number | null => {
  try {
    const found = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(JSON.parse(place)), document, false)
    const run = found && runsByType(runs).get(found.type)
    return run ? run.at + found.index : null
  } catch {
    // A place that this text does not know: it was put in anew.
    return null
  }
}

const known = new WeakMap<SharedWords['runs'], Map<unknown, SharedWords['runs'][number]>>()

const runsByType = (runs: SharedWords['runs']) => {
  const made = known.get(runs) ?? new Map(runs.map((run) => [run.type as unknown, run]))
  known.set(runs, made)
  return made
}

const asText = (place: Y.RelativePosition): string => JSON.stringify(Y.relativePositionToJSON(place))

const isSame = (one: string, other: string): boolean => one.replace(/\s+/g, '') === other.replace(/\s+/g, '')

const trimmed = (text: string, { from, to }: Span): Span => {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start]!)) start += 1
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1
  return { from: start, to: end }
}
