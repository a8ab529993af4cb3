import { heightOf, write } from '../../../../../core/pdf/paper.ts'
import { childrenOf, isInline, markOf, type PaperNode, wordsOf } from '../paper-node.ts'
import { bottom, type Column, decoration, element, giveAttributes, type Parent, type Sheet } from './sheet.ts'
import { gridOf, type PlacedCell } from '../table-grid.ts'
import { writeWords } from './words.ts'

const padding = 4
const size = 9.5
const lineGap = 3
const edge = '#BDB6A8'
/** Rows that are higher than this together do not fit on a page. */
const highest = bottom - 120

/** A table with its heads told as heads, repeated for the eye on every page it takes. Rows that belong together stay together. */
export const writeTable = (sheet: Sheet, parent: Parent, table: PaperNode, column: Column): void => {
  const { cells, columns, rows } = gridOf(table)
  const unit = column.width / columns
  const place = (cell: PlacedCell): Column => ({ x: column.x + cell.column * unit, width: cell.colspan * unit })
  const heights = rowHeights(sheet, cells, rows, place)
  const heads = headRows(cells, rows)
  const { paper } = sheet
  paper.y += 4
  element(sheet, parent, 'Table', (tagged) => {
    let keptUntil = 0
    for (let row = 0; row < rows; row++) {
      if (row >= keptUntil) {
        keptUntil = endOfGroup(cells, row)
        const needed = sum(heights.slice(row, Math.max(keptUntil, row < heads ? heads + 1 : 0)))
        if (needed > highest) {
          for (; row < keptUntil; row++) writeTallRow(sheet, tagged, cells.filter((one) => one.row === row), column)
          row--
          continue
        }
        if (paper.y + needed > bottom && paper.y > 100) {
          paper.addPage()
          if (row >= heads) repeatHeads(sheet, cells, heads, heights, place)
        }
      }
      const top = paper.y
      element(sheet, tagged, 'TR', (tr) => {
        for (const cell of cells.filter((one) => one.row === row)) writeCell(sheet, tr, cell, place(cell), top, sum(heights.slice(row, row + cell.rowspan)), row < heads)
      })
      paper.y = top + heights[row]!
    }
  })
  paper.x = column.x
  paper.y += 10
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

/** Rows at the top that have heads alone. */
const headRows = (cells: PlacedCell[], rows: number): number => {
  for (let row = 0; row < rows; row++) if (cells.some((one) => one.row === row && one.cell.type !== 'tableHeader')) return row
  return rows > 1 ? 1 : 0
}

const endOfGroup = (cells: PlacedCell[], row: number): number => {
  let end = row + 1
  for (let at = row; at < end; at++) end = Math.max(end, ...cells.filter((one) => one.row === at).map((one) => one.row + one.rowspan))
  return end
}

/** A row is as high as its highest cell; a cell over several rows makes the last of them higher when it must. */
const rowHeights = (sheet: Sheet, cells: PlacedCell[], rows: number, place: (cell: PlacedCell) => Column): number[] => {
  const heights = Array.from({ length: rows }, () => size + 2 * padding)
  for (const cell of cells.toSorted((one, other) => one.rowspan - other.rowspan)) {
    const needed = cellHeight(sheet, cell.cell, place(cell).width)
    const last = cell.row + cell.rowspan - 1
    const missing = needed - sum(heights.slice(cell.row, last + 1))
    if (missing > 0) heights[last] = heights[last]! + missing
  }
  return heights
}

interface CellLine {
  block: PaperNode
  sign: string
}

/** What is said in a cell, line by line: paragraphs, and items of lists with their sign. */
const linesOf = (node: PaperNode, sign = ''): CellLine[] => {
  const children = childrenOf(node)
  if (children.some(isInline)) return [{ block: node, sign }]
  const isOrdered = node.type === 'orderedList'
  return children.flatMap((child, index) => {
    const own = child.type === 'listItem' ? (isOrdered ? `${(node.attrs?.start ?? 1) + index}. ` : '• ') : child.type === 'taskItem' ? (child.attrs?.checked ? '[x] ' : '[ ] ') : index === 0 ? sign : ''
    return linesOf(child, own)
  })
}

const cellHeight = (sheet: Sheet, cell: PaperNode, width: number): number =>
  linesOf(cell).reduce((height, { block, sign }) => height + heightOf(sheet.paper, `${sign}${wordsOf(block).trimEnd()}`, { face: cell.type === 'tableHeader' || hasBold(block) ? 'strong' : 'text', size, options: { width: width - 2 * padding - 1 } }) + lineGap, 2 * padding - lineGap)

/** Words that are bold are wider. */
const hasBold = (block: PaperNode): boolean => childrenOf(block).some((node) => markOf(node, 'bold') !== undefined)

const writeCell = (sheet: Sheet, row: Parent, { cell, colspan, rowspan }: PlacedCell, column: Column, top: number, height: number, isTop: boolean): void => {
  const isHead = cell.type === 'tableHeader'
  drawBox(sheet, column, top, height, isHead)
  const tag = isHead ? 'TH' : 'TD'
  element(
    sheet,
    row,
    tag,
    (tagged) => {
      giveAttributes(tagged, spans(colspan, rowspan, isHead ? (isTop ? 'Column' : 'Row') : undefined))
      writeLines(sheet, cell, column, top, ({ block, sign }, inner) => element(sheet, tagged, 'P', (p) => writeWords(sheet, p, block, inner, { size, face: isHead ? 'strong' : 'text' }, sign)))
    },
  )
}

/** Attributes of cells (ISO 32000-1, 14.8.5.7). */
const spans = (colspan: number, rowspan: number, scope?: string): object => {
  if (colspan === 1 && rowspan === 1 && !scope) return {}
  return { A: { O: 'Table', ...(scope && { Scope: scope }), ...(colspan > 1 && { ColSpan: colspan }), ...(rowspan > 1 && { RowSpan: rowspan }) } }
}

const writeLines = (sheet: Sheet, cell: PaperNode, { x, width }: Column, top: number, write: (line: CellLine, column: Column) => void): void => {
  sheet.paper.y = top + padding - 1
  for (const line of linesOf(cell)) {
    write(line, { x: x + padding, width: width - 2 * padding })
    sheet.paper.y += lineGap
  }
}

/** A row that is higher than a page is written cell after cell, as wide as the table: no word falls off. */
const writeTallRow = (sheet: Sheet, table: Parent, cells: PlacedCell[], { x, width }: Column): void =>
  element(sheet, table, 'TR', (row) => {
    for (const { cell, colspan, rowspan } of cells)
      element(sheet, row, cell.type === 'tableHeader' ? 'TH' : 'TD', (tagged) => {
        giveAttributes(tagged, spans(colspan, rowspan, cell.type === 'tableHeader' ? 'Row' : undefined))
        for (const { block, sign } of linesOf(cell)) {
          element(sheet, tagged, 'P', (p) => writeWords(sheet, p, block, { x: x + padding, width: width - 2 * padding }, { size }, sign))
          sheet.paper.y += lineGap
        }
      })
  })

const drawBox = (sheet: Sheet, { x, width }: Column, top: number, height: number, isHead: boolean): void =>
  decoration(sheet, () => {
    const box = sheet.paper.lineWidth(0.6).rect(x, top, width, height)
    if (isHead) box.fillAndStroke('#F1EDE4', edge)
    else box.strokeColor(edge).stroke()
  })

const repeatHeads = (sheet: Sheet, cells: PlacedCell[], heads: number, heights: number[], place: (cell: PlacedCell) => Column): void => {
  const { paper } = sheet
  for (let row = 0; row < heads; row++) {
    const top = paper.y
    for (const cell of cells.filter((one) => one.row === row)) {
      const column = place(cell)
      drawBox(sheet, column, top, sum(heights.slice(row, row + cell.rowspan)), true)
      paper.markContent('Artifact', { type: 'Layout' })
      writeLines(sheet, cell.cell, column, top, ({ block, sign }, { x, width }) => write(paper, `${sign}${wordsOf(block)}`, { face: 'strong', size, x, options: { width } }))
      paper.endMarkedContent()
    }
    paper.y = top + heights[row]!
  }
}
