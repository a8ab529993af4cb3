/** What a spreadsheet would take for a formula. */
const startsFormula = /^[=+\-@\t\r]/

const cell = (value: string | number): string => {
  const text = typeof value === 'string' && startsFormula.test(value) ? `'${value}` : String(value)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows as a CSV file that Excel opens well here: UTF-8 with a byte order mark, semicolons, CRLF (RFC 4180 but for the separator). Text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string => `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
