import { change } from '~/core/change.server'
import { compactAfter } from './document'
import { mergeLog } from './update'

/**
 * Merges a long log into one update: the text stays the same, opening it becomes quick, and what was deleted is gone. The newest row keeps its
 * number, author and moment, so that "last written by" stays true.
 * @param threshold number of updates from which it is worth the work.
 * @returns whether it was done.
 */
export const compactLog = (documentId: string, threshold = compactAfter): Promise<boolean> =>
  change(null, async ({ tx }) => {
    // What is approved or settled is left as it is, to the byte.
    if ((await tx.document.count({ where: { id: documentId, OR: [{ status: 'approved' }, { copyOf: { settledAt: { not: null } } }] } })) > 0) return false
    if ((await tx.documentUpdate.count({ where: { documentId } })) < Math.max(2, threshold)) return false
    const rows = await tx.documentUpdate.findMany({ where: { documentId }, orderBy: { id: 'asc' }, select: { id: true, update: true } })
    const last = rows.at(-1)!
    await tx.documentUpdate.update({ where: { id: last.id }, data: { update: mergeLog(rows.map(({ update }) => update)) } })
    await tx.documentUpdate.deleteMany({ where: { documentId, id: { lt: last.id } } })
    return true
  })
