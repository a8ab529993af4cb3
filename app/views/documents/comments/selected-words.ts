import { contextLength } from '~/domain/documents/comments/find-quote'

/** Words somebody selected on the page, as the server can find them again in the shared text. */
export interface SelectedWords {
  quote: string
  before: string
  after: string
  /** How many signs that are no blanks stand before them. */
  near: number
}

/** What stands in a text on the page without being part of it: names at carets, signs, numbers that are counted. */
const notText = '[data-not-text], .callout-kind, .article-number, .paragraph-number, [aria-hidden="true"], .collaboration-carets__caret, .ProseMirror-widget, button, select, style, script'

/** The words selected within an element; null when there are none. */
export const selectedWords = (around: HTMLElement): SelectedWords | null => {
  const container = around.querySelector<HTMLElement>('.prose-doc') ?? around
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  return wordsInRange(container, selection.getRangeAt(0))
}

/** The words in a range of the page, which must be within the element; null when there are none. */
export const wordsInRange = (container: HTMLElement, range: Range): SelectedWords | null => {
  if (!container.contains(range.startContainer) || !container.contains(range.endContainer)) return null
  const text = textOf(container)
  const [from, to] = [text.at(range.startContainer, range.startOffset), text.at(range.endContainer, range.endOffset)]
  const quote = text.words.slice(from, to).trim()
  if (!quote) return null
  const start = from + text.words.slice(from, to).search(/\S/)
  return { quote, before: text.words.slice(Math.max(0, start - contextLength), start), after: text.words.slice(start + quote.length, start + quote.length + contextLength), near: text.words.slice(0, start).replace(/\s/g, '').length }
}

/** The words of an element, and where a place in the page is among them. Blocks are held apart by a blank. */
const textOf = (container: HTMLElement) => {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest(notText) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT))
  const places: { node: Node; at: number }[] = []
  let words = ''
  let block: Element | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement?.closest('p, li, h1, h2, h3, h4, td, th, summary') ?? null
    if (block && own !== block) words += ' '
    block = own
    places.push({ node, at: words.length })
    words += node.nodeValue ?? ''
  }
  const at = (node: Node, offset: number): number => {
    const known = places.find((place) => place.node === node)
    if (known) return known.at + offset
    const child = node.childNodes[offset]
    const next = places.find((place) => (child ? child.contains(place.node) || Boolean(child.compareDocumentPosition(place.node) & Node.DOCUMENT_POSITION_FOLLOWING) : Boolean(node.compareDocumentPosition(place.node) & Node.DOCUMENT_POSITION_FOLLOWING) && !node.contains(place.node)))
    return next?.at ?? words.length
  }
  return { words, at }
}
