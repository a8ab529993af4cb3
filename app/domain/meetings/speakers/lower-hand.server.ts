import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayFollow } from '../running/running.policy'
import { refuseFloor } from './refusal'
import { requireTurn } from './require-turn.server'
import { turnWithdrawn } from './speakers.events'
import { mayHandleTurn } from './speakers.policy'

interface Input {
  meetingId: string
  turnId: string
}

/**
 * Lowers a hand: one's own, or, as chair or secretary, anybody's. Lowering twice is lowering once.
 * @throws DomainError 404, 403, live:refusal.notRunning, or speakers:refusal.begun when the person has or had the floor.
 */
export const lowerHand = (actor: Actor, { meetingId, turnId }: Input): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireRunning(tx, actor, meetingId, mayFollow)
    const turn = await requireTurn(tx, meetingId, turnId)
    requireAllowed(mayHandleTurn(actor, meeting, turn))
    if (turn.withdrawnAt) return
    if (turn.startedAt) throw refuseFloor('begun')
    await tx.turn.update({ where: { id: turnId }, data: { withdrawnAt: clock.now() } })
    record(turnWithdrawn(turn))
  })
