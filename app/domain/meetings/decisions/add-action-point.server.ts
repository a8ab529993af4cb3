import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { dateInBrussels } from '~/core/i18n/brussels'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { isCurrentAt } from '../../bodies/seats/seat'
import { placeNewRecords } from '../minutes/restore-records.server'
import { actionPointAdded } from './decisions.events'
import { mayRecordDecision } from './decisions.policy'
import { factsOfItem, loadItem } from './recording-facts.server'

export interface NewActionPoint {
  meetingId: string
  itemId: string
  decisionId?: string | undefined
  description: string
  /** Somebody with a seat in the body, or… */
  ownerId?: string | undefined
  /** …an organisation with a seat in it: one of both. */
  ownerOrganisationId?: string | undefined
  /** YYYY-MM-DD, not before the meeting. */
  dueOn: string
}

/**
 * Notes who does what by when, on an item and perhaps on a decision of it.
 * @throws DomainError as recordDecision does, and 409 at `owner`, `dueOn` or `decisionId`.
 */
export const addActionPoint = (actor: Actor, { meetingId, itemId, decisionId, description, ownerId, ownerOrganisationId, dueOn }: NewActionPoint): Promise<{ actionPointId: string }> =>
  change(actor, async (work) => {
    const { tx, record } = work
    const item = await loadItem(tx, { meetingId, itemId })
    requireAllowed(mayRecordDecision(actor, factsOfItem(item)))
    await requireOwner(tx, item.meeting.bodyId, { ownerId, ownerOrganisationId })
    if (dueOn < dateInBrussels(item.meeting.startsAt)) throw new DomainError('decisions:action.tooEarly', { field: 'dueOn' })
    if (decisionId && !(await tx.decision.findFirst({ where: { id: decisionId, itemId }, select: { id: true } })))
      throw new DomainError('decisions:action.otherDecision', { field: 'decisionId' })
    const actionPointId = newId()
    await tx.actionPoint.create({
      data: {
        id: actionPointId,
        meetingId,
        itemId,
        decisionId: decisionId ?? null,
        description,
        ownerId: ownerId ?? null,
        ownerOrganisationId: ownerOrganisationId ?? null,
        dueOn,
        createdAt: clock.now(),
      },
    })
    record(actionPointAdded(actionPointId, meetingId, itemId))
    await placeNewRecords(work, meetingId)
    return { actionPointId }
  })

const requireOwner = async (tx: Tx, bodyId: string, { ownerId, ownerOrganisationId }: Pick<NewActionPoint, 'ownerId' | 'ownerOrganisationId'>): Promise<void> => {
  if (Boolean(ownerId) === Boolean(ownerOrganisationId)) throw new DomainError('decisions:action.ownerRequired', { field: 'owner' })
  const owner = ownerId ? { OR: [{ holderId: ownerId }, { substituteId: ownerId }] } : { organisationId: ownerOrganisationId! }
  const seat = await tx.seat.findFirst({ where: { bodyId, AND: [isCurrentAt(clock.now()), owner] }, select: { id: true } })
  if (!seat) throw new DomainError('decisions:action.ownerRequired', { field: 'owner' })
}
