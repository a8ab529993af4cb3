import type { PaperText, TextPart } from '../paper/paper-text'
import { findQuote } from './find-quote'

interface Node {
  type: string
  text?: string
  attrs?: object
  content?: readonly Node[]
}

/** Words of one part of a text that threads hang on. */
export interface MarkedSpan {
  from: number
  to: number
  threadIds: string[]
  /** Whether the words of the first of them begin here. */
  isFirst: boolean
}

interface Hung {
  id: string
  quote: string
  /** What stands there by now, when that is something else. */
  words: string
  near: number
  state: string
  anchor: { before: string; after: string } | null
}

/** Where the words of threads stand in a text as it is shown: per part, cut so that every piece has the same threads from end to end. */
export const markedParts = (text: PaperText, threads: readonly Hung[]): Map<TextPart, MarkedSpan[]> => {
  const { words, parts } = wordsOf(text)
  const spans = threads.flatMap(({ id, quote, words: current, near, state, anchor }) => {
    if (!anchor || state === 'gone') return []
    const span = findQuote(words, { quote: state === 'changed' ? current : quote, before: anchor.before, after: anchor.after, near })
    return span ? [{ id, ...span }] : []
  })
  const found = new Map<TextPart, MarkedSpan[]>()
  const begun = new Set<string>()
  for (const { part, at } of parts) {
    const own = spans.filter(({ from, to }) => from < at + part.text.length && to > at)
    if (own.length > 0) found.set(part, cut(own.map(({ id, from, to }) => ({ id, from: Math.max(0, from - at), to: Math.min(part.text.length, to - at) })), begun))
  }
  return found
}

const cut = (spans: { id: string; from: number; to: number }[], begun: Set<string>): MarkedSpan[] => {
  const edges = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other)
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1]!
    const threadIds = spans.filter((span) => span.from <= from && span.to >= to).map(({ id }) => id)
    if (threadIds.length === 0) return []
    const isFirst = !begun.has(threadIds[0]!)
    begun.add(threadIds[0]!)
    return [{ from, to, threadIds, isFirst }]
  })
}

/** As `sharedWords` of the shared text. */
const wordsOf = (text: PaperText) => {
  const parts: { part: TextPart; at: number }[] = []
  let words = ''
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        parts.push({ part: node as TextPart, at: words.length })
        words += node.text ?? ''
      } else if (node.type === 'hardBreak') words += '\n'
      else if (node.type === 'mention') words += String((node.attrs as { label?: string } | undefined)?.label ?? '')
      else walk(node.content ?? [])
    }
    words += '\n'
  }
  walk(text.content)
  return { words, parts }
}
