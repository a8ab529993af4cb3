import type { Db } from '~/core/db.server'
import { quorumNow } from '../attendance/quorum.server'
import type { KeptRoster } from './kept-roster.server'
import type { LiveQuorum } from './live-view'

/** The quorum of a meeting, for the item on the table. `kept`: the roster, when it is kept. */
export const readQuorum = async (database: Db, meetingId: string, kept?: KeptRoster): Promise<LiveQuorum> => {
  const meeting = await database.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { id: true, bodyId: true, closedAt: true, currentItemId: true } })
  const { reachedAt, votingSeats: _, ...quorum } = await quorumNow(database, meeting, meeting.currentItemId, { roster: await kept?.read(database, meeting) })
  return { ...quorum, reachedAt: reachedAt?.toISOString() ?? null }
}
