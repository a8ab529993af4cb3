import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { readableDecisions } from './decision-access'
import { decisionChoices, type DecisionFilter, listDecisions } from './decision-list.server'
import { findDecisionRecord } from './decision-record.server'
import { mayRecordDecision } from './decisions.policy'
import { closedPolls } from './recording.queries.server'

/** One page of the decisions of the actor's bodies, with what they can be filtered by. */
export const decisionsPage = async (actor: Actor, filter: DecisionFilter) => {
  const within = readableDecisions(actor)
  return { ...(await listDecisions(within, filter)), choices: await decisionChoices(within) }
}

/** A decision as the actor may read it. @throws DomainError 404 */
export const decisionPage = async (actor: Actor, number: string) => {
  const decision = await findDecisionRecord(number, readableDecisions(actor))
  if (!decision) throw notFound()
  return { decision, mayUpdate: isAllowed(mayRecordDecision(actor, recordingFacts(decision))) }
}

/** What the page that rewrites a decision shows. @throws DomainError 404, 403, 409 */
export const editDecisionPage = async (actor: Actor, number: string) => {
  const { decision } = await decisionPage(actor, number)
  requireAllowed(mayRecordDecision(actor, recordingFacts(decision)))
  return { decision, polls: await closedPolls(decision.item.id) }
}

const recordingFacts = ({ bodyId, meeting, minutesStatus }: NonNullable<Awaited<ReturnType<typeof findDecisionRecord>>>) => ({
  bodyId,
  meetingStatus: meeting.status,
  minutesStatus,
})
