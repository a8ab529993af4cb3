import type { ReactNode } from 'react'
import { type Table, type TableCell, wordsOf } from '~/domain/documents/paper/paper-text'

interface Props {
  table: Table
  /** What stands in a cell. */
  cell: (cell: TableCell) => ReactNode
}

/** A table; one that is wider than the page scrolls by itself, by keyboard too. */
export const PaperTable = ({ table: { content: rows }, cell }: Props) => (
  <div className="tableWrapper" role="group" aria-label="Tabel" tabIndex={0}>
    <table>
      <tbody>
        {rows.map(({ content: cells }, row) => (
          <tr key={row}>
            {cells.map((one, column) => {
              const { type, attrs: { colspan, rowspan, colwidth } } = one
              const isHead = type === 'tableHeader'
              // A head that says nothing is no name for its column or row.
              const Cell = isHead && wordsOf(one).trim() ? 'th' : 'td'
              const width = colwidth?.reduce((total, part) => total + part, 0)
              return (
                <Cell key={column} colSpan={colspan} rowSpan={rowspan} data-head={isHead || undefined} scope={Cell === 'th' ? (row === 0 ? 'col' : 'row') : undefined} style={width ? { minWidth: width } : undefined}>
                  {cell(one)}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
