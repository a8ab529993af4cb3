import { allowed, hidden, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../actor'
import { hasPermission, isMember, type Permission } from '../permissions'
import { isAnswerable, isEditable, type MeetingFacts } from './meeting'


/** Members see what was convened; chair and secretary also what is being prepared. Who sits elsewhere, or nowhere, sees nothing. */
export const maySeeMeeting = (actor: Actor, meeting: MeetingFacts): Verdict =>
  isMember(actor, meeting.bodyId) && (meeting.wasConvened || hasPermission(actor, meeting.bodyId, 'read-preparation')) ? allowed : hidden

export const mayReadClosedItems = (actor: Actor, meeting: MeetingFacts): Verdict => mayWith(actor, meeting, 'read-closed-items')

/** Who may not read closed items does not find what is in them. */
export const mayReadItem = (actor: Actor, meeting: MeetingFacts, item: { isClosed: boolean }): Verdict =>
  item.isClosed && !isAllowed(mayReadClosedItems(actor, meeting)) ? hidden : maySeeMeeting(actor, meeting)

export const mayReadAnswers = (actor: Actor, meeting: MeetingFacts): Verdict => mayWith(actor, meeting, 'read-answers')

export const mayPrepareMeetings = (actor: Actor, bodyId: string): Verdict => {
  if (!isMember(actor, bodyId)) return hidden
  return hasPermission(actor, bodyId, 'prepare-meeting') ? allowed : refused()
}

/** Date, place, agenda and attachments: the secretary, until the meeting opens. */
export const mayEditMeeting = (actor: Actor, meeting: MeetingFacts): Verdict => onlyWhile(isEditable(meeting.status), 'meetings:refusal.notEditable', mayWith(actor, meeting, 'prepare-meeting'))

export const mayConvene = (actor: Actor, meeting: MeetingFacts): Verdict =>
  onlyWhile(meeting.status === 'preparation', 'convocation:refusal.alreadyConvened', mayWith(actor, meeting, 'convene-meeting'))

/** Telling about changes, and reminding: after convening, before opening. */
export const mayWriteToInvitees = (actor: Actor, meeting: MeetingFacts): Verdict =>
  onlyWhile(meeting.status === 'convened', 'convocation:refusal.notConvened', mayWith(actor, meeting, 'convene-meeting'))

export const mayCancel = (actor: Actor, meeting: MeetingFacts): Verdict => onlyWhile(isEditable(meeting.status), 'meetings:refusal.notCancellable', mayWith(actor, meeting, 'convene-meeting'))

/** Who was convened answers, until the meeting opens. */
export const mayAnswer = (meeting: MeetingFacts): Verdict => {
  if (isAnswerable(meeting.status)) return allowed
  return refused(meeting.status === 'cancelled' ? 'convocation:refusal.cancelled' : 'convocation:refusal.opened', 409)
}

const mayWith = (actor: Actor, meeting: MeetingFacts, permission: Permission): Verdict => {
  const sight = maySeeMeeting(actor, meeting)
  if (!isAllowed(sight)) return sight
  return hasPermission(actor, meeting.bodyId, permission) ? allowed : refused()
}

const onlyWhile = (isTime: boolean, otherwise: string, verdict: Verdict): Verdict => (isAllowed(verdict) && !isTime ? refused(otherwise, 409) : verdict)
