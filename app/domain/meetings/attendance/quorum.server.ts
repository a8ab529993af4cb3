import type { Db } from '~/core/db.server'
import type { QuorumRule } from '~prisma/enums'
import { loadTable } from './load-table.server'
import type { Quorum } from './quorum'
import type { Roster } from './roster.server'
import { quorumOfTable, quorumReachedAt } from './table'

export interface QuorumSince extends Quorum {
  /** Since when it is reached, without a break. */
  reachedAt: Date | null
  /** All the voting seats of the body, whatever the rule counts. */
  votingSeats: number
}

/** The quorum of a meeting at this moment, for the polls of one item, by the rule of its body unless told otherwise. */
export const quorumNow = async (db: Db, meeting: { id: string; bodyId: string; closedAt?: Date | null }, itemId: string | null, { rule, roster }: { rule?: QuorumRule | undefined; roster?: Roster | undefined } = {}): Promise<QuorumSince> => {
  const body = await db.body.findUniqueOrThrow({ where: { id: meeting.bodyId }, select: { quorumRule: true, proxiesCountForQuorum: true } })
  const seats = await loadTable(db, { meeting, itemId }, roster)
  const terms = { rule: rule ?? body.quorumRule, proxiesCount: body.proxiesCountForQuorum }
  const quorum = quorumOfTable(seats, terms)
  return { ...quorum, reachedAt: quorum.isReached ? quorumReachedAt(seats, terms) : null, votingSeats: seats.length }
}
