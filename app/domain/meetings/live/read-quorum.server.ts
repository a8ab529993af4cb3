import type { Db } from '~/core/db.server'
import { quorumNow } from '../attendance/quorum.server'
import type { LiveQuorum } from './live-view'

/** The quorum of a meeting, for the item on the table. */
export const readQuorum = async (database: Db, meetingId: string): Promise<LiveQuorum> => {
  const meeting = await database.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { id: true, bodyId: true, closedAt: true, currentItemId: true } })
  const { reachedAt, votingSeats: _, ...quorum } = await quorumNow(database, meeting, meeting.currentItemId)
  return { ...quorum, reachedAt: reachedAt?.toISOString() ?? null }
}
