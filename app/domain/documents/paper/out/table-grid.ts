import { childrenOf, type PaperNode } from './paper-node.ts'

/** A cell with its place in the grid: first column and row, and how far it reaches. */
export interface PlacedCell {
  cell: PaperNode
  row: number
  column: number
  colspan: number
  rowspan: number
}

/** Where every cell of a table stands, and how many columns there are. Cells that reach over rows move what comes after them. */
export const gridOf = (table: PaperNode): { cells: PlacedCell[]; columns: number; rows: number } => {
  const rows = childrenOf(table)
  const taken = rows.map(() => new Set<number>())
  const cells = rows.flatMap((row, rowIndex) => {
    let column = 0
    return childrenOf(row).map((cell): PlacedCell => {
      while (taken[rowIndex]!.has(column)) column++
      const placed = { cell, row: rowIndex, column, colspan: Math.max(1, cell.attrs?.colspan ?? 1), rowspan: Math.min(rows.length - rowIndex, Math.max(1, cell.attrs?.rowspan ?? 1)) }
      for (let r = rowIndex; r < rowIndex + placed.rowspan; r++) for (let c = column; c < column + placed.colspan; c++) taken[r]!.add(c)
      column += placed.colspan
      return placed
    })
  })
  return { cells, columns: Math.max(1, ...cells.map(({ column, colspan }) => column + colspan)), rows: rows.length }
}
