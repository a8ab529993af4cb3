import { allowed, hidden, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import { hasPermission, isMember } from '../../permissions'
import { isEditable, isPlaceable, isSettled, isWaiting, type SubmissionFacts } from './submission'

/** Whether the actor sits in the body for the organisation, in a seat that may submit. */
const speaksFor = (actor: Actor, { bodyId, organisationId }: Pick<SubmissionFacts, 'bodyId' | 'organisationId'>): boolean =>
  hasPermission({ ...actor, seats: actor.seats.filter((seat) => seat.organisationId === organisationId) }, bodyId, 'submit-item')

/** On behalf of the organisation of one's own seat. Who sits elsewhere, or nowhere, does not find the body. */
export const maySubmit = (actor: Actor, { bodyId, organisationId }: Pick<SubmissionFacts, 'bodyId' | 'organisationId'>): Verdict => {
  if (!isMember(actor, bodyId)) return hidden
  return speaksFor(actor, { bodyId, organisationId }) ? allowed : refused()
}

/** The list of a body: for who may submit in it, and for who reads what was submitted. */
export const maySeeSubmissions = (actor: Actor, bodyId: string): Verdict => {
  if (!isMember(actor, bodyId)) return hidden
  return hasPermission(actor, bodyId, 'submit-item') || hasPermission(actor, bodyId, 'read-submissions') ? allowed : refused()
}

/** The people of its organisation always; chair and secretary once it was handed in. Nobody else finds it. */
export const mayReadSubmission = (actor: Actor, submission: SubmissionFacts): Verdict =>
  speaksFor(actor, submission) || (submission.wasSubmitted && hasPermission(actor, submission.bodyId, 'read-submissions')) ? allowed : hidden

const byOwnPeople = (actor: Actor, submission: SubmissionFacts): Verdict => {
  const sight = mayReadSubmission(actor, submission)
  if (!isAllowed(sight)) return sight
  return speaksFor(actor, submission) ? allowed : refused()
}

const onlyWhile = (isTime: boolean, otherwise: string, verdict: Verdict): Verdict => (isAllowed(verdict) && !isTime ? refused(otherwise, 409) : verdict)

/** What it says, and its files: its own people, as a draft or after it came back. */
export const mayEditSubmission = (actor: Actor, submission: SubmissionFacts): Verdict =>
  onlyWhile(isEditable(submission.status), 'submissions:refusal.notEditable', byOwnPeople(actor, submission))

export const mayHandIn = (actor: Actor, submission: SubmissionFacts): Verdict => onlyWhile(isEditable(submission.status), 'submissions:refusal.alreadyHandedIn', byOwnPeople(actor, submission))

/** Until it stands on an agenda. */
export const mayWithdraw = (actor: Actor, submission: SubmissionFacts): Verdict => onlyWhile(!isSettled(submission.status), 'submissions:refusal.settled', byOwnPeople(actor, submission))

const bySecretary = (actor: Actor, submission: SubmissionFacts): Verdict => {
  const sight = mayReadSubmission(actor, submission)
  if (!isAllowed(sight)) return sight
  return hasPermission(actor, submission.bodyId, 'decide-submission') ? allowed : refused()
}

export const mayAccept = (actor: Actor, submission: SubmissionFacts): Verdict => onlyWhile(isWaiting(submission.status), 'submissions:refusal.notWaiting', bySecretary(actor, submission))

/** Also what was accepted before, as long as it stands on no agenda. */
export const mayReturn = (actor: Actor, submission: SubmissionFacts): Verdict => onlyWhile(isPlaceable(submission.status), 'submissions:refusal.notWaiting', bySecretary(actor, submission))

export const mayPlace = (actor: Actor, submission: SubmissionFacts): Verdict => onlyWhile(isPlaceable(submission.status), 'submissions:refusal.notWaiting', bySecretary(actor, submission))
