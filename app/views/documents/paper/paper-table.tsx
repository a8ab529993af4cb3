import type { Table } from '~/domain/documents/paper/paper-text'
import { PaperBlocks } from './paper-blocks'

/** A table; one that is wider than the page scrolls by itself, by keyboard too. */
export const PaperTable = ({ table: { content: rows } }: { table: Table }) => (
  <div className="tableWrapper" role="region" aria-label="Tabel" tabIndex={0}>
    <table>
      <tbody>
        {rows.map(({ content: cells }, row) => (
          <tr key={row}>
            {cells.map(({ type, attrs: { colspan, rowspan, colwidth }, content }, column) => {
              const Cell = type === 'tableHeader' ? 'th' : 'td'
              const width = colwidth?.reduce((total, one) => total + one, 0)
              return (
                <Cell key={column} colSpan={colspan} rowSpan={rowspan} scope={Cell === 'th' ? (row === 0 ? 'col' : 'row') : undefined} style={width ? { minWidth: width } : undefined}>
                  <PaperBlocks blocks={content} keepEmptyLines={Cell === 'td'} />
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
