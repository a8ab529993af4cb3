import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { loadActionPoint } from './action-facts.server'
import { actionPointReopened } from './decisions.events'
import { mayFinishActionPoint } from './decisions.policy'

/** Takes back that an action point is done. @throws DomainError 404, 403 */
export const reopenActionPoint = (actor: Actor, actionPointId: string): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const action = await loadActionPoint(tx, actionPointId)
    requireAllowed(mayFinishActionPoint(actor, action.facts))
    if (!action.doneAt) return
    await tx.actionPoint.update({ where: { id: action.id }, data: { doneAt: null } })
    record(actionPointReopened(action.id, action.meetingId, action.itemId))
  })
