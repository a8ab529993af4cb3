import { allowed, hidden, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import { hasPermission, isMember } from '../../permissions'
import type { ActionPointFacts } from './action-point'
import { type DecisionFacts, isRecording, type RecordingFacts } from './decision'

/** Recording is for the chair and the secretary, from the opening of the meeting until its minutes are submitted. */
export const mayRecordDecision = (actor: Actor, facts: RecordingFacts): Verdict => {
  if (!isMember(actor, facts.bodyId)) return hidden
  if (facts.meetingStatus === 'preparation' && !hasPermission(actor, facts.bodyId, 'read-preparation')) return hidden
  if (!hasPermission(actor, facts.bodyId, 'record-decision')) return refused()
  return isRecording(facts) ? allowed : refused('decisions:refusal.notNow', 409)
}

/** Members read the decisions of their bodies; those of closed items only with the right to them. */
export const mayReadDecision = (actor: Actor, { bodyId, isClosed }: DecisionFacts): Verdict =>
  isMember(actor, bodyId) && (!isClosed || hasPermission(actor, bodyId, 'read-closed-items')) ? allowed : hidden

const isOwn = (actor: Actor, { ownerId }: ActionPointFacts): boolean => ownerId === actor.personId

/** Who has to do it may always know it. */
const mayReadActionPoint = (actor: Actor, facts: ActionPointFacts): Verdict => (isOwn(actor, facts) ? allowed : mayReadDecision(actor, facts))

/** Its owner, whoever has a seat of the owning organisation in that body, and the secretary say when it is done. */
export const mayFinishActionPoint = (actor: Actor, facts: ActionPointFacts): Verdict => {
  if (!isAllowed(mayReadActionPoint(actor, facts))) return hidden
  const isOfOrganisation = actor.seats.some(({ bodyId, organisationId }) => bodyId === facts.bodyId && organisationId === facts.ownerOrganisationId)
  return isOwn(actor, facts) || isOfOrganisation || hasPermission(actor, facts.bodyId, 'follow-up-actions') ? allowed : refused()
}
