import { after, clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { correctionWindow } from './attendance'
import type { AttendanceLine } from './attendance-lines.server'
import type { PresenceKind } from './log'

/**
 * Takes the last line of the log away when it is of this kind, was written moments ago, and no vote opened since: it was a mistake. The audit trail
 * keeps both ticks.
 * @returns whether there was something to undo.
 */
export const undoMistake = async (tx: Tx, { meetingId, entries }: AttendanceLine, kind: PresenceKind): Promise<boolean> => {
  const last = entries.toSorted((left, right) => right.at.getTime() - left.at.getTime())[0]
  const now = clock.now()
  // A line of later than now was written before the clock was put back: nobody knows how long ago.
  if (last?.kind !== kind || last.at > now || after(last.at, correctionWindow) <= now) return false
  if ((await tx.poll.count({ where: { meetingId, openedAt: { gte: last.at } } })) > 0) return false
  await tx.attendanceEntry.delete({ where: { id: last.id } })
  return true
}
