import { db } from '~/core/db.server'
import { isAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { type MinutesApproval, type MinutesStage, stageOf } from './minutes'
import { getApprovalItem, minutesFactColumns, minutesFactsOf } from './minutes-facts.server'
import { mayApproveMinutes, mayKnowMinutes, mayReturnMinutes } from './minutes.policy'

/** The minutes that an agenda item is about. Moments are ISO strings: this travels over the socket too. */
export interface MinutesToApprove {
  meetingId: string
  title: string
  startsAt: string
  stage: MinutesStage
  approval: MinutesApproval
  itemId: string
  mayApprove: boolean
  mayReturn: boolean
}

/** What the item's panel in the live room shows: the earlier minutes and whether the actor may approve them here. Null when the item is about none. */
export const minutesToApprove = async (actor: Actor, itemId: string): Promise<MinutesToApprove | null> => {
  const item = await db.agendaItem.findUnique({
    where: { id: itemId },
    select: { approvesMinutesOf: { select: { ...minutesFactColumns, title: true, startsAt: true } } },
  })
  if (!item?.approvesMinutesOf) return null
  const { title, startsAt } = item.approvesMinutesOf
  const facts = minutesFactsOf(item.approvesMinutesOf)
  if (!isAllowed(mayKnowMinutes(actor, facts))) return null
  const via = await getApprovalItem(db, facts.meetingId, itemId)
  return {
    meetingId: facts.meetingId,
    title,
    startsAt: startsAt.toISOString(),
    stage: stageOf(facts),
    approval: facts.approval,
    itemId,
    mayApprove: isAllowed(mayApproveMinutes(actor, facts, via)),
    mayReturn: isAllowed(mayReturnMinutes(actor, facts)),
  }
}
