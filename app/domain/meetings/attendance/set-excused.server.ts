import { change } from '~/core/change.server'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayRun } from '../running/running.policy'
import { requireLine } from './attendance-lines.server'
import { excusedSet } from './attendance.events'

interface Input {
  meetingId: string
  attendanceId: string
  isExcused: boolean
}

/** Notes that somebody let know that they do not come, or takes it back. Who comes after all is present. @throws DomainError 404, 403, live:refusal.notRunning (409). */
export const setExcused = (actor: Actor, { isExcused, ...place }: Input): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireRunning(tx, actor, place.meetingId, mayRun)
    const line = await requireLine(tx, place)
    if (line.isExcused === isExcused) return
    await tx.attendance.update({ where: { id: line.id }, data: { isExcused } })
    record(excusedSet(line.seatId ?? line.id, meeting.id, isExcused))
  })
