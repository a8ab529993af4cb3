import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { loadActionPoint } from './action-facts.server'
import { actionPointFinished } from './decisions.events'
import { mayFinishActionPoint } from './decisions.policy'

/** Says that an action point is done; saying it twice changes nothing. @throws DomainError 404, 403 */
export const finishActionPoint = (actor: Actor, actionPointId: string): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const action = await loadActionPoint(tx, actionPointId)
    requireAllowed(mayFinishActionPoint(actor, action.facts))
    if (action.doneAt) return
    await tx.actionPoint.update({ where: { id: action.id }, data: { doneAt: clock.now() } })
    record(actionPointFinished(action.id, action.meetingId, action.itemId))
  })
