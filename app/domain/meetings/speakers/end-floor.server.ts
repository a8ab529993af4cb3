import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayFollow } from '../running/running.policy'
import { endCurrentTurn } from './end-turns.server'
import { refuseFloor } from './refusal'
import { requireTurn } from './require-turn.server'
import { mayHandleTurn } from './speakers.policy'

interface Input {
  meetingId: string
  turnId: string
}

/**
 * Ends somebody's turn: the chair's, the secretary's, or the speaker's own act. Ending twice is ending once.
 * @throws DomainError 404, 403, live:refusal.notRunning, or speakers:refusal.notSpeaking.
 */
export const endFloor = (actor: Actor, { meetingId, turnId }: Input): Promise<void> =>
  change(actor, async (work) => {
    const meeting = await requireRunning(work.tx, actor, meetingId, mayFollow)
    const turn = await requireTurn(work.tx, meetingId, turnId)
    requireAllowed(mayHandleTurn(actor, meeting, turn))
    if (turn.endedAt) return
    if (!turn.startedAt) throw refuseFloor('notSpeaking')
    await endCurrentTurn(work, turn.itemId)
  })
