import type { PaperMark, PaperNode } from '../out/paper-node.ts'
import { hintedWidth } from './hints.ts'
import type { Reading } from './reading.ts'
import type { WordNode, WordRun } from './word-model.ts'

/** The words of a paragraph, with its pictures as blocks between them: Word has pictures among the words. */
export const inlineOf = (reading: Reading, nodes: WordNode[]): PaperNode[] => joined(nodes.flatMap((node) => pieces(reading, node, [])))

/** Whether a paragraph begins with a box to tick, and whether it is ticked. Words before it make it a sign among the others. */
export const firstBox = (nodes: WordNode[]): { checked: boolean } | null => {
  for (const node of nodes) {
    if (node.type === 'checkbox') return { checked: node.checked }
    if (node.type === 'run' || node.type === 'hyperlink') {
      if (node.children.length === 0) continue
      return firstBox(node.children)
    }
    if (node.type !== 'bookmarkStart' && node.type !== 'commentReference') return null
  }
  return null
}

const pieces = (reading: Reading, node: WordNode, marks: PaperMark[]): PaperNode[] => {
  switch (node.type) {
    case 'run':
      return node.children.flatMap((child) => pieces(reading, child, [...marks, ...marksOf(node)]))
    case 'hyperlink':
      return node.children.flatMap((child) => pieces(reading, child, node.href ? [...marks, { type: 'link', attrs: { href: node.href } }] : marks))
    case 'text':
      return words(node.value, marks)
    case 'tab':
      return words(' ', marks)
    case 'checkbox':
      return words(node.checked ? '☒' : '☐', marks)
    case 'break':
      return node.breakType === 'line' ? [{ type: 'hardBreak' }] : []
    case 'bookmarkStart':
      reading.hintWidth(hintedWidth(node.name))
      return []
    case 'image':
      return reading.image(node)
    case 'noteReference':
      return words(`[${reading.note(node)}]`, [{ type: 'superscript' }])
    case 'commentReference':
      reading.lose('comments')
      return []
    default:
      return []
  }
}

const words = (text: string, marks: PaperMark[]): PaperNode[] => (text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 && { marks: unique(marks) }) }])

const unique = (marks: PaperMark[]): PaperMark[] => marks.filter(({ type }, index) => marks.findIndex((other) => other.type === type) === index)

const marksOf = ({ isBold, isItalic, isUnderline, isStrikethrough, verticalAlignment }: WordRun): PaperMark[] =>
  [isBold && 'bold', isItalic && 'italic', isUnderline && 'underline', isStrikethrough && 'strike', verticalAlignment !== 'baseline' && verticalAlignment].flatMap((type) => (type ? [{ type }] : []))

/** Word cuts sentences in many runs: those that look the same are one. */
const joined = (nodes: PaperNode[]): PaperNode[] => {
  const result: PaperNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) last.text = `${last.text}${node.text}`
    else result.push(node)
  }
  return result
}
