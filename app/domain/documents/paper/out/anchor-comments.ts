import type { ExportThread } from './export-content.ts'
import type { PaperNode } from './paper-node.ts'

/**
 * Says on the words themselves which conversations (by their place in the list) are about them, so that they stay with their words whatever is left
 * out of the text afterwards.
 */
export const anchorComments = (root: PaperNode, threads: ExportThread[]): PaperNode => {
  if (threads.length === 0) return root
  const ranges = threads.flatMap(({ range }, index) => (range ? [{ ...range, index }] : []))
  return anchored(root, -1, ranges).node
}

type Range = { from: number; to: number; index: number }

/** @param at position before the node, as ProseMirror counts: an edge of a node counts one, and so does a sign of text. */
const anchored = (node: PaperNode, at: number, ranges: Range[]): { node: PaperNode; end: number } => {
  if (!node.content) return { node, end: at + (isLeaf(node) ? 1 : 2) }
  const children: PaperNode[] = []
  let position = at + 1
  for (const child of node.content) {
    if (child.type === 'text') {
      const text = child.text ?? ''
      children.push(...split(child, text, position, ranges))
      position += text.length
      continue
    }
    const inner = anchored(child, position, ranges)
    children.push(inner.node)
    position = inner.end
  }
  return { node: { ...node, content: children }, end: position + 1 }
}

const leaves = new Set(['image', 'horizontalRule', 'hardBreak', 'mention'])

const isLeaf = ({ type }: PaperNode): boolean => leaves.has(type)

const split = (node: PaperNode, text: string, at: number, ranges: Range[]): PaperNode[] => {
  const touching = ranges.filter(({ from, to }) => from < at + text.length && to > at)
  if (touching.length === 0) return [node]
  const inside = touching.flatMap(({ from, to }) => [from - at, to - at]).filter((place) => place > 0 && place < text.length)
  const cuts = [...new Set([0, ...inside, text.length])].sort((one, other) => one - other)
  return cuts.slice(0, -1).map((cut, index) => {
    const threads = touching.filter(({ from, to }) => from <= at + cut && to >= at + cuts[index + 1]!).map((range) => range.index)
    const marks = [...(node.marks ?? []), ...(threads.length > 0 ? [{ type: 'comment', attrs: { threads } }] : [])]
    return { ...node, text: text.slice(cut, cuts[index + 1]), ...(marks.length > 0 && { marks }) }
  })
}
