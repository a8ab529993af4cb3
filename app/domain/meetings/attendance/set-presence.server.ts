import { change } from '~/core/change.server'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayRun } from '../running/running.policy'
import { type Place, requireLine } from './attendance-lines.server'
import { presenceSet } from './attendance.events'
import { enter } from './enter.server'
import { isPresent } from './log'
import { undoMistake } from './undo-mistake.server'

interface Input extends Place {
  isPresent: boolean
}

/**
 * Ticks somebody of the list as present, or as gone. Ticking twice is ticking once; a tick undone within the correction window leaves nothing in the log.
 * @throws DomainError 404 unknown seat or guest, 403, or live:refusal.notRunning (409).
 */
export const setPresence = (actor: Actor, input: Input): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireRunning(tx, actor, input.meetingId, mayRun)
    const line = await requireLine(tx, { ...input, meetingId: meeting.id })
    if (isPresent(line) === input.isPresent) return
    const isUndone = await undoMistake(tx, line, input.isPresent ? 'left' : 'arrived')
    if (!isUndone) await enter(tx, line, { kind: input.isPresent ? 'arrived' : 'left', enteredById: actor.personId })
    record(presenceSet(line, meeting.id, input.isPresent))
  })
