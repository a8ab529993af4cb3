import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { decisionChoices, type DecisionFilter, listDecisions } from '../meetings/decisions/decision-list.server'
import { findDecisionRecord } from '../meetings/decisions/decision-record.server'
import { publishedDecisions } from './public-where'

/** One page of the published decisions, with what they can be filtered by. */
export const publicDecisionsPage = async (filter: DecisionFilter) => ({
  ...(await listDecisions(publishedDecisions, filter)),
  choices: await decisionChoices(publishedDecisions),
})

/** A published decision, with the version of the minutes it was published in. @throws DomainError 404 */
export const publicDecision = async (number: string) => {
  const decision = await findDecisionRecord(number, publishedDecisions)
  if (!decision) throw notFound()
  const first = await db.minutesVersion.findFirst({
    where: { meetingId: decision.meeting.id, publishedAt: { not: null } },
    orderBy: { version: 'asc' },
    select: { publishedAt: true },
  })
  return { decision, publishedAt: first?.publishedAt ?? null }
}
