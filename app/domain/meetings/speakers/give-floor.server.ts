import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayRun } from '../running/running.policy'
import { requireCurrentItem } from './ask-floor.server'
import { endCurrentTurn } from './end-turns.server'
import { refuseFloor } from './refusal'
import { requireTurn } from './require-turn.server'
import { turnBegun } from './speakers.events'

interface Input {
  meetingId: string
  turnId: string
}

/**
 * Gives somebody who asked for it the floor; who had it, is done. Giving it twice is giving it once, also after the turn has ended.
 * @throws DomainError 404, 403, live:refusal.notRunning, or one of refusal.ts: noItem, itemOver, withdrawn.
 */
export const giveFloor = (actor: Actor, { meetingId, turnId }: Input): Promise<void> =>
  change(actor, async (work) => {
    const { tx, record } = work
    const meeting = await requireRunning(tx, actor, meetingId, mayRun)
    const turn = await requireTurn(tx, meetingId, turnId)
    if (turn.startedAt) return
    await requireCurrentItem(tx, meetingId, turn.itemId)
    if (turn.withdrawnAt) throw refuseFloor('withdrawn')
    await endCurrentTurn(work, turn.itemId)
    const { speakingMinutes } = await tx.body.findUniqueOrThrow({ where: { id: meeting.bodyId }, select: { speakingMinutes: true } })
    await tx.turn.update({ where: { id: turnId }, data: { startedAt: clock.now(), limitSeconds: speakingMinutes * 60 } })
    record(turnBegun(turn))
  })
