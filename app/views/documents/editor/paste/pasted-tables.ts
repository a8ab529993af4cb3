import { all, renamed, unwrap } from './dom'

/** A larger table must be cut to be sent, which merged rows would not allow (pieces.ts). */
const mostMergedCells = 500

const span = (cell: Element, name: 'colspan' | 'rowspan', most: number): number => Math.min(most, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1))

/** Tables with rows of cells only; what was made as a table to place things beside each other is none. */
export const tidyTables = (body: HTMLElement): void => {
  for (const table of [...body.querySelectorAll('table')].toReversed()) {
    const rows = [...table.rows].filter((row) => row.cells.length > 0)
    if (table.getAttribute('role') === 'presentation' || (rows.length === 1 && rows[0]!.cells.length === 1)) flatten(table)
    else tidy(table, rows)
  }
}

const flatten = (table: Element): void => {
  for (const part of all(table)) if (['tbody', 'thead', 'tfoot', 'tr', 'colgroup', 'col'].includes(part.localName)) unwrap(part)
  for (const cell of all(table)) if (cell.localName === 'td' || cell.localName === 'th') renamed(cell, 'div')
  unwrap(table)
}

const tidy = (table: HTMLTableElement, rows: HTMLTableRowElement[]): void => {
  const caption = table.caption
  if (caption) table.before(renamed(caption, 'p'))
  for (const part of table.querySelectorAll('colgroup, col')) part.remove()
  for (const row of table.rows) if (row.cells.length === 0) row.remove()
  for (const cell of table.tHead?.querySelectorAll('td') ?? []) takeSpans(cell, renamed(cell, 'th'))
  const cells = [...table.rows].flatMap((row) => [...row.cells])
  for (const cell of cells) {
    cell.setAttribute('colspan', `${span(cell, 'colspan', 50)}`)
    cell.setAttribute('rowspan', `${span(cell, 'rowspan', rows.length)}`)
  }
  if (cells.length > mostMergedCells) openRows(table)
}

const takeSpans = (from: Element, to: Element): void => {
  for (const name of ['colspan', 'rowspan']) if (from.hasAttribute(name)) to.setAttribute(name, from.getAttribute(name)!)
}

/** Gives every row its own cells: empty ones where a cell from above reached. */
const openRows = (table: HTMLTableElement): void => {
  const rows = [...table.rows]
  const reaching: { column: number; width: number; rows: number }[][] = rows.map(() => [])
  rows.forEach((row, index) => {
    let column = 0
    // More cells come in while these are looked at.
    const cells = [...row.cells]
    for (const cell of cells) {
      for (let covered = reaching[index]!.find((other) => other.column === column); covered; covered = reaching[index]!.find((other) => other.column === column)) {
        cell.before(emptyCell(table, covered.width))
        column += covered.width
      }
      const [width, height] = [span(cell, 'colspan', 50), span(cell, 'rowspan', rows.length)]
      for (let below = index + 1; below < Math.min(rows.length, index + height); below++) reaching[below]!.push({ column, width, rows: height })
      cell.setAttribute('rowspan', '1')
      column += width
    }
    for (const covered of reaching[index]!.filter((other) => other.column >= column)) row.append(emptyCell(table, covered.width))
  })
}

const emptyCell = (table: Element, width: number): Element => {
  const cell = table.ownerDocument.createElement('td')
  cell.setAttribute('colspan', `${width}`)
  return cell
}
