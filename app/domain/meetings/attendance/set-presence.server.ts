import { change } from '~/core/change.server'
import { after, clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { notFound } from '~/core/errors'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayRun } from '../running/running.policy'
import { correctionWindow, isPresent } from './attendance'
import { presenceSet } from './attendance.events'

interface Input {
  meetingId: string
  seatId: string
  isPresent: boolean
}

/**
 * Ticks who sits on a seat as present, or as gone. Ticking twice is ticking once.
 * @throws DomainError 404 unknown seat, 403, or live:refusal.notRunning (409).
 */
export const setPresence = (actor: Actor, input: Input): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireRunning(tx, actor, input.meetingId, mayRun)
    const row = await tx.attendance.findUnique({ where: { meetingId_seatId: { meetingId: meeting.id, seatId: input.seatId } } })
    if (!row) throw notFound()
    if (isPresent(row) === input.isPresent) return
    const now = clock.now()
    const data = input.isPresent
      ? { arrivedAt: row.arrivedAt ?? now, leftAt: null, isExcused: false }
      : (await isMistake(tx, meeting.id, row))
        ? { arrivedAt: null, leftAt: null }
        : { leftAt: now }
    await tx.attendance.update({ where: { id: row.id }, data })
    record(presenceSet(input.seatId, meeting.id, input.isPresent))
  })

/** Unticked soon after ticking, and without a vote in between: the person was never there. */
const isMistake = async (tx: Tx, meetingId: string, row: { seatId: string; arrivedAt: Date | null }): Promise<boolean> =>
  row.arrivedAt !== null &&
  after(row.arrivedAt, correctionWindow) > clock.now() &&
  (await tx.pollSeat.count({ where: { seatId: row.seatId, poll: { meetingId } } })) === 0
