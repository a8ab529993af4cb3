/** Lists show this many at a time; the rest follows by cursor. */
const pageSize = 50

/** What Prisma needs to read one page, and one row more to know whether there is a next. */
export const pageAfter = (cursor: string | undefined) => ({ take: pageSize + 1, ...(cursor && { cursor: { id: cursor }, skip: 1 }) })

/** The rows of one page and the cursor of the next. */
export const asPage = <Row extends { id: string }>(rows: Row[]): { rows: Row[]; next: string | null } => {
  const shown = rows.slice(0, pageSize)
  return { rows: shown, next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null }
}
