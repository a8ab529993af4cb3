import type { PaperNode } from '../out/paper-node.ts'
import { type Role, readStyleName, type Step } from '../word/word-style.ts'
import { hintedList } from './hints.ts'
import { type Box, type FlatBlock, nest } from './nest.ts'
import { firstBox, inlineOf } from './read-inline.ts'
import type { Reading } from './reading.ts'
import type { WordNode, WordParagraph, WordTable } from './word-model.ts'

/** Paragraphs and tables of Word as blocks of a paper. @param depth how many tables they stand in */
export const blocksOf = (reading: Reading, nodes: WordNode[], depth = 0): PaperNode[] => nest(nodes.flatMap((node) => flat(reading, node, depth)))

const flat = (reading: Reading, node: WordNode, depth: number): FlatBlock[] => {
  if (node.type === 'paragraph') return paragraph(reading, node, depth)
  if (node.type === 'table') return [{ boxes: boxesOf(stepsOfTable(node, depth)), node: table(reading, node, depth) }]
  return []
}

const boxesOf = (steps: Step[]): Box[] => steps.map((step) => ({ step }))

/** Word's own styles, and what LibreOffice calls them. */
const quotes = /^((intense )?quote|block (text|quotation)|quotations)$/i

/** What a style says, ours or Word's own. In a table only what comes after its cell counts. */
const styleOf = ({ styleName }: WordParagraph, depth: number): { steps: Step[]; role: Role } => {
  const own = readStyleName(styleName)
  if (own) return { role: own.role, steps: afterCell(own.steps, depth) }
  const heading = /^heading (\d)$/i.exec(styleName ?? '')?.[1]
  if (heading) return { steps: [], role: heading === '1' ? 'heading2' : heading === '2' ? 'heading3' : 'heading4' }
  return { steps: quotes.test(styleName ?? '') ? ['blockquote'] : [], role: 'text' }
}

const afterCell = (steps: Step[], depth: number): Step[] => {
  const cells = steps.flatMap((step, index) => (step === 'cell' ? [index] : []))
  return depth === 0 ? steps.slice(0, cells[0] ?? steps.length) : steps.slice((cells[depth - 1] ?? -1) + 1, cells[depth] ?? steps.length)
}

const paragraph = (reading: Reading, word: WordParagraph, depth: number): FlatBlock[] => {
  if (/^toc( \d|heading)/i.test(word.styleName ?? '')) {
    reading.lose('contents')
    return []
  }
  const { steps, role } = styleOf(word, depth)
  if (role === 'facts') return []
  const fresh = freshStep[role]
  const boxes = itemBoxes(reading, word, steps, role)
  const last = boxes.at(-1)
  if (last && fresh) last.isFresh = true
  if (role === 'label') return [{ boxes, node: null }]
  if (role === 'rule') return [{ boxes, node: { type: 'horizontalRule' } }]
  const content = withoutSign(inlineOf(reading, firstBox(word.children) ? withoutBox(word.children) : word.children), role)
  return lines(content, role).map((node, index) => ({ boxes: index === 0 ? boxes : boxes.map(({ step }) => ({ step })), node }))
}

/** Roles that begin a new box. */
const freshStep: Partial<Record<Role, true>> = { articleTitle: true, summary: true, first: true, label: true }

/** A paragraph with a number, a bullet or a box to tick begins an item, as deep as its level says. */
const itemBoxes = (reading: Reading, { numbering, indent, children }: WordParagraph, steps: Step[], role: Role): Box[] => {
  const boxes = boxesOf(steps)
  const box = role === 'text' || role === 'head' ? firstBox(children) : null
  const number = numbering?.isOrdered ? reading.listNumbers.next(hintedList(indent?.start), Number(numbering.level) || 0) : null
  if (role.startsWith('heading') || (!numbering && !box)) return boxes
  const known = steps.filter((step) => step === 'item').length
  const wanted = numbering ? Math.min(Number(numbering.level) || 0, 8) + 1 : Math.max(known, 1)
  for (let items = known; items < wanted; items++) boxes.push({ step: 'item' })
  while (boxes.filter(({ step }) => step === 'item').length > wanted && boxes.at(-1)?.step === 'item') boxes.pop()
  const last = boxes.at(-1)
  if (last?.step === 'item') last.item = box ? { list: 'taskList', id: 'task', checked: box.checked } : { list: numbering!.isOrdered ? 'orderedList' : 'bulletList', id: numbering, number }
  return boxes
}

/** Without the box at its beginning and the blank after it. */
const withoutBox = (nodes: WordNode[]): WordNode[] => {
  let [isGone, hasWords] = [false, false]
  const visit = (node: WordNode): WordNode[] => {
    if (node.type === 'run' || node.type === 'hyperlink') return [{ ...node, children: node.children.flatMap(visit) }]
    if (node.type === 'checkbox' && !isGone) {
      isGone = true
      return []
    }
    if (node.type !== 'text' || hasWords) return [node]
    const value = node.value.trimStart()
    hasWords = value !== ''
    return [{ type: 'text', value }]
  }
  return nodes.flatMap(visit)
}

/** Numbers that are counted again are not part of the words. */
const withoutSign = (content: PaperNode[], role: Role): PaperNode[] => {
  const sign = role === 'articleTitle' ? /^\s*Artikel \d+\.?\s*/ : role === 'first' ? /^\s*§ ?\d+\.?\s*/ : null
  const [first, ...rest] = content
  if (!sign || first?.type !== 'text') return content
  const text = (first.text ?? '').replace(sign, '')
  return text === '' ? rest : [{ ...first, text }, ...rest]
}

const nodeOfRole: Partial<Record<Role, (content: PaperNode[]) => PaperNode>> = {
  heading2: (content) => ({ type: 'heading', attrs: { level: 2 }, content: content.map(plain) }),
  heading3: (content) => ({ type: 'heading', attrs: { level: 3 }, content: content.map(plain) }),
  heading4: (content) => ({ type: 'heading', attrs: { level: 4 }, content: content.map(plain) }),
  articleTitle: (content) => ({ type: 'articleTitle', content }),
  summary: (content) => ({ type: 'detailsSummary', content }),
}

/** A heading is strong by itself. */
const plain = ({ marks, ...node }: PaperNode): PaperNode => {
  const kept = (marks ?? []).filter(({ type }) => type !== 'bold')
  return kept.length > 0 ? { ...node, marks: kept } : node
}

/** One paragraph; more when pictures stand among its words. Empty ones only make room in Word. */
const lines = (content: PaperNode[], role: Role): PaperNode[] => {
  const make = nodeOfRole[role] ?? ((words: PaperNode[]): PaperNode => ({ type: 'paragraph', content: words }))
  const parts: PaperNode[] = []
  let words: PaperNode[] = []
  const end = () => {
    if (words.some(({ type, text }) => type !== 'hardBreak' && (type !== 'text' || text?.trim() !== ''))) parts.push(make(words))
    words = []
  }
  for (const node of content) {
    if (node.type !== 'image') {
      words.push(node)
      continue
    }
    end()
    parts.push(node)
  }
  end()
  if (parts.length === 0 && (role === 'articleTitle' || role === 'summary')) parts.push(make([]))
  return parts
}

/** A table stands in the boxes that the style of its first words names before the cell. */
const stepsOfTable = (word: WordTable, depth: number): Step[] => {
  const first = word.children[0]?.children[0]?.children.find((node) => node.type === 'paragraph')
  const own = first?.type === 'paragraph' ? readStyleName(first.styleName) : null
  return own ? afterCell(own.steps, depth) : []
}

const table = (reading: Reading, { children: rows }: WordTable, depth: number): PaperNode => ({
  type: 'table',
  content: rows
    .filter(({ type }) => type === 'tableRow')
    .map(({ isHeader, children: cells }) => ({
      type: 'tableRow',
      content: cells
        .filter(({ type }) => type === 'tableCell')
        .map(({ colSpan, rowSpan, children }) => ({
          type: isHeader || isHead(children) ? 'tableHeader' : 'tableCell',
          attrs: { colspan: colSpan, rowspan: rowSpan, colwidth: null },
          content: blocksOf(reading, children, depth + 1),
        })),
    })),
})

const isHead = (nodes: WordNode[]): boolean => nodes.some((node) => node.type === 'paragraph' && readStyleName(node.styleName)?.role === 'head')
