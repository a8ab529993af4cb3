import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { RecordingFacts } from './decision'
import { readableDecisions } from './decision-access'
import { decisionChoices, type DecisionFilter, listDecisions } from './decision-list.server'
import { type DecisionRecord, findDecisionRecord } from './decision-record.server'
import { mayReadDecision, mayRecordDecision } from './decisions.policy'
import { closedPolls } from './recording.queries.server'

/** One page of the decisions of the actor's bodies, with what they can be filtered by. */
export const decisionsPage = async (actor: Actor, filter: DecisionFilter) => {
  const within = readableDecisions(actor)
  return { ...(await listDecisions(within, filter)), choices: await decisionChoices(within) }
}

/** A decision as the actor may read it. @throws DomainError 404 */
export const decisionPage = async (actor: Actor, number: string) => {
  const decision = await readableDecision(actor, number)
  return { decision, mayUpdate: isAllowed(mayRecordDecision(actor, await recordingFacts(decision))) }
}

/** What the page that rewrites a decision shows. @throws DomainError 404, 403, 409 */
export const editDecisionPage = async (actor: Actor, number: string) => {
  const decision = await readableDecision(actor, number)
  requireAllowed(mayRecordDecision(actor, await recordingFacts(decision)))
  return { decision, polls: await closedPolls(decision.item.id) }
}

const readableDecision = async (actor: Actor, number: string): Promise<DecisionRecord> => {
  const decision = await findDecisionRecord(number)
  if (!decision) throw notFound()
  requireAllowed(mayReadDecision(actor, decision))
  return decision
}

/** The state of the minutes matters only between the meeting and their approval. */
const recordingFacts = async ({ bodyId, meeting }: DecisionRecord): Promise<RecordingFacts> => {
  const document = meeting.status === 'minutes' ? await db.document.findUnique({ where: { meetingId: meeting.id }, select: { status: true } }) : null
  return { bodyId, meetingStatus: meeting.status, minutesStatus: document?.status ?? null }
}
