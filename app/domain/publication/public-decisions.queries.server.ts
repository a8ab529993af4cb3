import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import { decisionChoices, type DecisionFilter, listDecisions } from '../meetings/decisions/decision-list.server'
import { findDecisionRecord } from '../meetings/decisions/decision-record.server'
import { getPublicFacts } from './public-facts.server'
import { publishedDecisions } from './public-where'
import { mayEverybodyReadDecision } from './publication.policy'

/** One page of the published decisions, with what they can be filtered by. */
export const publicDecisionsPage = async (filter: DecisionFilter) => ({
  ...(await listDecisions(publishedDecisions, filter)),
  choices: await decisionChoices(publishedDecisions),
})

/** A published decision, and when its minutes were first published. @throws DomainError 404 */
export const publicDecision = async (number: string) => {
  const decision = await findDecisionRecord(number)
  if (!decision) throw notFound()
  requireAllowed(mayEverybodyReadDecision(await getPublicFacts(db, decision.meeting.id), decision))
  const { publishedAt } = await db.minutesVersion.findFirstOrThrow({
    where: { meetingId: decision.meeting.id, publishedAt: { not: null } },
    orderBy: { version: 'asc' },
    select: { publishedAt: true },
  })
  return { decision, publishedAt }
}
