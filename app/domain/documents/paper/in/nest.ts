import type { PaperNode } from '../out/paper-node.ts'
import type { Step } from '../word/word-style.ts'

/** A box in which a paragraph stands. */
export interface Box {
  step: Step
  /** Begins a new box, whatever stands before it. */
  isFresh?: boolean
  /** Of the list item that a paragraph begins. Others stand in the item that is open. */
  item?: { list: 'bulletList' | 'orderedList' | 'taskList'; id: unknown; checked?: boolean; number?: number | null }
}

/** A paragraph or table with the boxes it stands in. Without a node it only begins a box. */
export interface FlatBlock {
  boxes: Box[]
  node: PaperNode | null
}

interface OpenBox {
  step: Step
  /** Where what comes next is put. */
  content: PaperNode[]
  /** The part of the box that holds its title. */
  title?: PaperNode
  list?: { node: PaperNode; id: unknown; number: number }
}

/** Puts paragraphs in a row into the boxes that they say they stand in: those with the same boxes share them. */
export const nest = (blocks: FlatBlock[]): PaperNode[] => {
  const root: PaperNode[] = []
  const open: OpenBox[] = []
  for (const { boxes, node } of blocks) {
    const kept = boxes.findIndex((box, index) => !continues(open[index], box))
    const depth = kept < 0 ? boxes.length : kept
    const again = boxes[depth]?.item && open[depth]?.list ? open[depth] : undefined
    open.length = Math.min(open.length, depth)
    for (const [index, box] of boxes.slice(depth).entries()) open.push(opened(open.at(-1)?.content ?? root, box, index === 0 ? again : undefined))
    if (node) putInto(open.at(-1), root, node)
  }
  return root
}

const continues = (open: OpenBox | undefined, { step, isFresh, item }: Box): boolean => open?.step === step && !isFresh && !item

/** Opens a box in what is open. An item of the same list as the one before goes on with it. */
const opened = (parent: PaperNode[], { step, item }: Box, before: OpenBox | undefined): OpenBox => {
  if (step === 'item') return openedItem(parent, item ?? { list: 'bulletList', id: null }, before)
  const node = boxNode(step)
  parent.push(node)
  if (step === 'details') return { step, title: node.content![0]!, content: node.content![1]!.content! }
  return { step, content: node.content!, ...(step === 'article' && { title: node.content![0]! }) }
}

const openedItem = (parent: PaperNode[], { list, id, checked, number = null }: NonNullable<Box['item']>, before: OpenBox | undefined): OpenBox => {
  const item: PaperNode = list === 'taskList' ? { type: 'taskItem', attrs: { checked: checked === true }, content: [] } : { type: 'listItem', content: [] }
  const last = before?.list
  // A list that does not count on is another list.
  const goesOn = last?.node.type === list && last.id === id && (number === null || number === last.number + 1)
  const node: PaperNode = goesOn ? last.node : { type: list, ...(list === 'orderedList' && { attrs: { start: number ?? 1 } }), content: [] }
  if (!goesOn) parent.push(node)
  node.content!.push(item)
  return { step: 'item', content: item.content!, list: { node, id, number: number ?? (goesOn ? last.number + 1 : 1) } }
}

const boxNode = (step: Exclude<Step, 'item'>): PaperNode => {
  if (step === 'blockquote' || step === 'articleParagraph') return { type: step, content: [] }
  if (step === 'article') return { type: 'article', content: [{ type: 'articleTitle' }] }
  if (step === 'details') return { type: 'details', content: [{ type: 'detailsSummary' }, { type: 'detailsContent', content: [] }] }
  return step === 'cell' ? { type: 'blockquote', content: [] } : { type: 'callout', attrs: { kind: step }, content: [] }
}

/** A title goes to the place that its box has for it. */
const putInto = (box: OpenBox | undefined, root: PaperNode[], node: PaperNode): void => {
  if (box?.title && (node.type === 'articleTitle' || node.type === 'detailsSummary')) Object.assign(box.title, node)
  else (box?.content ?? root).push(node)
}
