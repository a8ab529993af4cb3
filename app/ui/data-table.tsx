import type { ReactNode } from 'react'
import { classes } from './classes'

export type Column<Row> = {
  id: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  align?: 'start' | 'end'
  rowHeader?: boolean
  headerHidden?: boolean
}

type DataTableProps<Row> = {
  caption: ReactNode
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowId: (row: Row) => string
  empty?: ReactNode
  foot?: ReactNode
}

/**
 * Rows to compare. On a phone each row becomes a small card with its column names beside the values; the roles are
 * spelled out because CSS that stops a table from looking like one also stops it from being announced as one.
 */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowId, empty, foot }: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <table role="table" className="w-full border-collapse max-sm:block">
      <caption className={captionHidden ? 'sr-only' : 'pb-2 text-left font-serif text-lg font-semibold max-sm:block'}>{caption}</caption>
      <thead role="rowgroup" className="max-sm:sr-only">
        <tr role="row">
          {columns.map(({ id, header, align, headerHidden }) => (
            <th key={id} role="columnheader" scope="col" className={classes('px-3 py-2 text-sm font-semibold text-ink-soft first:pl-0 last:pr-0', align === 'end' ? 'text-right' : 'text-left')}>
              {headerHidden ? <span className="sr-only">{header}</span> : header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-sm:grid max-sm:gap-3">
        {rows.map((row) => (
          <tr key={rowId(row)} role="row" className="border-t border-line last:border-b max-sm:block max-sm:rounded-box max-sm:border max-sm:bg-surface max-sm:px-4 max-sm:py-2.5 sm:hover:bg-surface">
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
      {foot && (
        <tfoot className="max-sm:block">
          <tr className="max-sm:block">
            <td colSpan={columns.length} className="pt-3 text-sm text-ink-soft max-sm:block">
              {foot}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { header, align, rowHeader, headerHidden, cell } = column
  const Tag = rowHeader ? 'th' : 'td'
  const phone = rowHeader ? 'max-sm:block max-sm:pb-1.5' : 'max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:text-right'
  return (
    <Tag
      role={rowHeader ? 'rowheader' : 'cell'}
      scope={rowHeader ? 'row' : undefined}
      className={classes('px-3 py-2.5 align-top first:pl-0 last:pr-0 max-sm:px-0 max-sm:py-1', align === 'end' ? 'text-right tabular-nums' : 'text-left', rowHeader && 'font-semibold', phone)}
    >
      {!rowHeader && !headerHidden && (
        <span aria-hidden="true" className="text-sm text-ink-soft sm:hidden">
          {header}
        </span>
      )}
      <span className={rowHeader ? '' : 'max-sm:min-w-0'}>{cell(row)}</span>
    </Tag>
  )
}
