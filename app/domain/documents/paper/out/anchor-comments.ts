import type { ExportThread } from './export-content.ts'
import { mentionWords, type PaperNode } from './paper-node.ts'

/**
 * Says on the words themselves which conversations (by their place in the list) are about them, so that they stay with their words whatever is left
 * out of the text afterwards.
 */
export const anchorComments = (root: PaperNode, threads: ExportThread[]): PaperNode => {
  const ranges = threads.flatMap(({ range }, index) => (range ? [{ ...range, index }] : [])).toSorted((one, other) => one.from - other.from)
  return ranges.length > 0 ? new Anchoring(ranges).node(root) : root
}

/** How many signs of a text are no blanks: what an edge or a line break is, differs from one view of a text to another. */
export const countSigns = (text: string): number => text.replace(/\s/g, '').length

interface Range {
  from: number
  to: number
  index: number
}

class Anchoring {
  readonly #ranges: Range[]
  #at = 0
  #next = 0
  #open: Range[] = []

  constructor(ranges: Range[]) {
    this.#ranges = ranges
  }

  node(node: PaperNode): PaperNode {
    if (node.type === 'mention') this.#at += countSigns(mentionWords(node))
    if (!node.content) return node
    return { ...node, content: node.content.flatMap((child) => (child.type === 'text' ? this.#text(child) : [this.node(child)])) }
  }

  /** Cuts the text where a conversation begins or ends. */
  #text(node: PaperNode): PaperNode[] {
    const text = node.text ?? ''
    const pieces: { text: string; threads: number[] }[] = []
    for (const sign of text.split('')) {
      const isBlank = /\s/.test(sign)
      if (!isBlank) this.#step()
      const threads = isBlank ? this.#open.filter(({ to }) => to > this.#at) : this.#open
      const last = pieces.at(-1)
      if (last && last.threads.length === threads.length && threads.every(({ index }, place) => last.threads[place] === index)) last.text += sign
      else pieces.push({ text: sign, threads: threads.map(({ index }) => index) })
      if (!isBlank) this.#at += 1
    }
    return pieces.map(({ text: words, threads }) => (threads.length === 0 ? { ...node, text: words } : { ...node, text: words, marks: [...(node.marks ?? []), { type: 'comment', attrs: { threads } }] }))
  }

  /** Which conversations are about the sign that comes now. */
  #step(): void {
    while (this.#next < this.#ranges.length && this.#ranges[this.#next]!.from <= this.#at) this.#open.push(this.#ranges[this.#next++]!)
    if (this.#open.some(({ to }) => to <= this.#at)) this.#open = this.#open.filter(({ to }) => to > this.#at)
  }
}
