import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { getMeetingFacts } from '../meeting.queries.server'
import { mayReadItem, maySeeMeeting } from '../meeting.policy'
import { type MinutesApproval, type MinutesStage, stageOf } from './minutes'
import { minutesFactColumns, minutesFactsOf } from './minutes-facts.server'
import { mayApproveMinutes, mayKnowMinutes } from './minutes.policy'

/** The minutes that an agenda item is about. */
export interface MinutesToApprove {
  meetingId: string
  /** ISO 8601, UTC. */
  startsAt: string
  stage: MinutesStage
  approval: MinutesApproval
  itemId: string
  /** Here and now. */
  mayApprove: boolean
}

/** What an item that is about earlier minutes shows of them; null when it is about none. @throws DomainError 404 when the item is not to be seen. */
export const minutesToApprove = async (actor: Actor, { meetingId, itemId }: { meetingId: string; itemId: string }): Promise<MinutesToApprove | null> => {
  const meeting = await getMeetingFacts(db, meetingId)
  requireAllowed(maySeeMeeting(actor, meeting))
  const item = await db.agendaItem.findFirst({
    where: { id: itemId, meetingId },
    select: { id: true, parentId: true, isClosed: true, parent: { select: { isClosed: true } }, approvesMinutesOf: { select: { ...minutesFactColumns, startsAt: true } } },
  })
  if (!item) throw notFound()
  if (!item.approvesMinutesOf || !isAllowed(mayReadItem(actor, meeting, { ...item, isClosed: item.isClosed || item.parent?.isClosed === true }))) return null
  const facts = minutesFactsOf(item.approvesMinutesOf)
  if (!isAllowed(mayKnowMinutes(actor, facts))) return null
  return {
    meetingId: facts.meetingId,
    startsAt: item.approvesMinutesOf.startsAt.toISOString(),
    stage: stageOf(facts),
    approval: facts.approval,
    itemId,
    mayApprove: isAllowed(mayApproveMinutes(actor, facts, { itemId, meetingId, bodyId: meeting.bodyId, meetingStatus: meeting.status })),
  }
}
