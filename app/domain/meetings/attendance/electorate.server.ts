import type { Db } from '~/core/db.server'
import { loadTable } from './load-table.server'
import { electorate, type ElectorateSeat } from './table'

export type { ElectorateSeat } from './table'

/** The seats that may vote on an item now, one row each, with who votes for it: who sits there, or the holder of its proxy. */
export const electorateOf = async (db: Db, meeting: { id: string; bodyId: string }, itemId: string): Promise<ElectorateSeat[]> => electorate(await loadTable(db, { meeting, itemId }))
