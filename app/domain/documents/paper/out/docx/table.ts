import { BorderStyle, type FileChild, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Role, Step } from '../../word/word-style.ts'
import { childrenOf, type PaperNode } from '../paper-node.ts'
import { type Pen, styleFor } from './pen.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: 'BDB6A8' }
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
const margins = { top: 60, bottom: 60, left: 100, right: 100 }
/** The width of the text, in twentieths of a point. */
const textWidth = 9070

/** How what stands in a cell is written. */
type Blocks = (block: PaperNode, place: { steps: Step[]; role?: Role }) => FileChild[]

/** A table of Word, with its rows of heads repeated on every page and named as heads. */
export const tableOf = (pen: Pen, node: PaperNode, steps: Step[], blocksOf: Blocks): Table => {
  const columns = Math.max(1, ...childrenOf(node).map((row) => childrenOf(row).reduce((sum, { attrs }) => sum + (attrs?.colspan ?? 1), 0)))
  const firstPlain = childrenOf(node).findIndex((row) => !isHeadRow(row))
  const heads = firstPlain < 0 ? 1 : firstPlain
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: Array.from({ length: columns }, () => Math.floor(textWidth / columns)),
    borders,
    margins,
    rows: childrenOf(node).map((row, index) => new TableRow({ cantSplit: true, ...(index < heads && { tableHeader: true }), children: childrenOf(row).map((cell) => cellOf(pen, cell, [...steps, 'cell'], blocksOf)) })),
  })
}

const isHeadRow = (row: PaperNode): boolean => childrenOf(row).length > 0 && childrenOf(row).every(({ type }) => type === 'tableHeader')

const cellOf = (pen: Pen, cell: PaperNode, steps: Step[], blocksOf: Blocks): TableCell => {
  const isHead = cell.type === 'tableHeader'
  const blocks = childrenOf(cell).flatMap((block) => blocksOf(block, isHead && block.type === 'paragraph' ? { steps, role: 'head' } : { steps }))
  const children = blocks.length > 0 ? (blocks as (Paragraph | Table)[]) : [new Paragraph({ style: styleFor(pen, steps, isHead ? 'head' : 'text') })]
  const { colspan = 1, rowspan = 1 } = cell.attrs ?? {}
  return new TableCell({ children, ...(isHead && { shading: { fill: 'F1EDE4' } }), ...(colspan > 1 && { columnSpan: colspan }), ...(rowspan > 1 && { rowSpan: rowspan }) })
}
