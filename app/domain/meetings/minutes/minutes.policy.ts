import { allowed, hidden, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../../actor'
import { hasPermission, isMember, type Permission } from '../../permissions'
import type { ApprovalItem, MinutesFacts } from './minutes'

/** Members of the body know that there are minutes, and read them once they are approved. */
export const mayKnowMinutes = (actor: Actor, { bodyId, wasConvened }: MinutesFacts): Verdict =>
  isMember(actor, bodyId) && (wasConvened || hasPermission(actor, bodyId, 'read-preparation')) ? allowed : hidden

/** The whole text of a version; other members read its public edition. */
export const mayReadFullMinutes = (actor: Actor, minutes: MinutesFacts): Verdict => mayWith(actor, minutes, 'read-closed-items')

export const mayReadDraft = (actor: Actor, minutes: MinutesFacts): Verdict => mayWith(actor, minutes, 'read-minutes-draft')

/** The secretary submits the draft when it is ready. */
export const maySubmitMinutes = (actor: Actor, minutes: MinutesFacts): Verdict =>
  onlyWhile(minutes.document?.status === 'draft', 'minutes:refusal.notDraft', mayWith(actor, minutes, 'submit-minutes'))

/** Puts records back in a draft. */
export const mayRestoreRecords = (actor: Actor, minutes: MinutesFacts): Verdict =>
  onlyWhile(minutes.document?.status === 'draft', 'minutes:refusal.notDraft', mayWith(actor, minutes, 'write-minutes'))

/** Who approves may give it back instead; who submitted may take it back. */
export const mayReturnMinutes = (actor: Actor, minutes: MinutesFacts): Verdict => {
  const verdict = mayWith(actor, minutes, 'approve-minutes')
  return onlyWhile(minutes.document?.status === 'submitted', 'minutes:refusal.notSubmitted', isAllowed(verdict) ? verdict : mayWith(actor, minutes, 'submit-minutes'))
}

/**
 * Approving: by the chair, or in the next meeting through the item that is about it, while that meeting runs. Which of both is a rule of the body.
 * @param via the item of the later meeting, when it goes through one.
 */
export const mayApproveMinutes = (actor: Actor, minutes: MinutesFacts, via: ApprovalItem | null = null): Verdict => {
  const verdict = minutes.approval === 'byChair' ? mayWith(actor, minutes, 'approve-minutes') : mayApproveInMeeting(actor, minutes, via)
  return onlyWhile(minutes.document?.status === 'submitted', 'minutes:refusal.notSubmitted', verdict)
}

const mayApproveInMeeting = (actor: Actor, minutes: MinutesFacts, via: ApprovalItem | null): Verdict => {
  const verdict = mayWith(actor, minutes, 'run-meeting')
  if (!isAllowed(verdict)) return verdict
  return via && via.bodyId === minutes.bodyId && via.meetingStatus === 'running' ? allowed : refused('minutes:refusal.byNextMeeting', 409)
}

/** The newest approved version, once. Of a closed item nothing is published, whatever the meeting was. */
export const mayPublishMinutes = (actor: Actor, minutes: MinutesFacts): Verdict =>
  onlyWhile(Boolean(minutes.latest && !minutes.latest.isPublished), 'minutes:refusal.nothingToPublish', mayWith(actor, minutes, 'publish-minutes'))

/** What is approved does not change: correcting opens the draft again, for a next version. */
export const mayCorrectMinutes = (actor: Actor, minutes: MinutesFacts): Verdict =>
  onlyWhile(minutes.document?.status === 'locked', 'minutes:refusal.notApproved', mayWith(actor, minutes, 'submit-minutes'))

const mayWith = (actor: Actor, minutes: MinutesFacts, permission: Permission): Verdict => {
  const sight = mayKnowMinutes(actor, minutes)
  if (!isAllowed(sight)) return sight
  return hasPermission(actor, minutes.bodyId, permission) ? allowed : refused()
}

const onlyWhile = (isTime: boolean, otherwise: string, verdict: Verdict): Verdict => (isAllowed(verdict) && !isTime ? refused(otherwise, 409) : verdict)
