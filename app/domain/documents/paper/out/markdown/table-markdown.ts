import { childrenOf, isInline, type PaperNode } from '../paper-node'
import { gridOf } from '../table-grid'
import { inlineMarkdown } from './inline-markdown'

/** A table as GitHub writes them: its first row is its head, a cell is one line, and a cell over several columns or rows stands in the first. */
export const tableMarkdown = (table: PaperNode): string => {
  const { cells, columns, rows } = gridOf(table)
  const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''))
  for (const { cell, row, column } of cells) lines[row]![column] = wordsIn(cell)
  const [head = [], ...rest] = lines.map((line) => `| ${line.join(' | ')} |`)
  return [head, `|${' --- |'.repeat(columns)}`, ...rest].join('\n')
}

const wordsIn = (node: PaperNode, sign = ''): string => {
  const children = childrenOf(node)
  if (children.some(isInline)) return `${sign}${inlineMarkdown(children).replace(/\\?\n/g, '<br>')}`
  const start = node.attrs?.start ?? 1
  return children
    .map((child, index) => wordsIn(child, child.type === 'listItem' ? (node.type === 'orderedList' ? `${start + index}\\. ` : '• ') : child.type === 'taskItem' ? `[${child.attrs?.checked ? 'x' : ' '}] ` : index === 0 ? sign : ''))
    .filter((words) => words !== '')
    .join('<br>')
}
