import { change } from '~/core/change.server'
import { DomainError, notFound } from '~/core/errors'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayRun } from '../running/running.policy'
import { requireLine } from './attendance-lines.server'
import { sitterChanged } from './attendance.events'
import { enter } from './enter.server'
import { isPresent } from './log'
import { sitterFor, type SitterWish } from './sitter-for.server'

interface Input extends SitterWish {
  meetingId: string
  attendanceId: string
}

/**
 * Puts somebody else on a seat: from now on they are present, vote and are named. When a person was present, the log says that they left and the other came.
 * @throws DomainError 404, 403, live:refusal.notRunning, attendance:refusal.pollOpen (409): who votes is fixed when a vote opens; nobodyThere (409, field `sitter`).
 */
export const changeSitter = (actor: Actor, { sitter, name = '', ...place }: Input): Promise<{ name: string }> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireRunning(tx, actor, place.meetingId, mayRun)
    const line = await requireLine(tx, place)
    if (!line.seatId) throw notFound()
    const next = await sitterFor(tx, line.seatId, { sitter, name })
    if (next.personId === line.personId && next.name === line.name) return { name: next.name }
    if ((await tx.pollSeat.count({ where: { seatId: line.seatId, poll: { meetingId: meeting.id, status: 'open' } } })) > 0) throw new DomainError('attendance:refusal.pollOpen')
    const wasPresent = isPresent(line)
    if (wasPresent) await enter(tx, line, { kind: 'left', enteredById: actor.personId })
    await tx.attendance.update({ where: { id: line.id }, data: { ...next, isExcused: false } })
    if (wasPresent) await enter(tx, { ...line, ...next }, { kind: 'arrived', enteredById: actor.personId })
    record(sitterChanged(line, meeting.id, next))
    return { name: next.name }
  })
