import type { Db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import type { ActionPointFacts } from './action-point'

/** @throws DomainError 404 when there is no such action point. */
export const loadActionPoint = async (db: Db, actionPointId: string) => {
  const action = await db.actionPoint.findUnique({
    where: { id: actionPointId },
    select: {
      id: true,
      meetingId: true,
      itemId: true,
      ownerId: true,
      ownerOrganisationId: true,
      doneAt: true,
      meeting: { select: { bodyId: true } },
      item: { select: { isClosed: true, parent: { select: { isClosed: true } } } },
    },
  })
  if (!action) throw notFound()
  const { meeting, item, ...rest } = action
  const facts: ActionPointFacts = { ...rest, bodyId: meeting.bodyId, isClosed: item.isClosed || item.parent?.isClosed === true }
  return { ...rest, facts }
}
