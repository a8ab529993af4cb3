import { allowed, hidden, isAllowed, refused, type Verdict } from '~/core/verdict'
import type { Actor } from '../actor'
import { hasPermission, isGuest, isMember, type Permission } from '../permissions'
import { isAnswerable, isEditable, type MeetingFacts } from './meeting'


/** Members see what was convened, and so do its guests; chair and secretary also what is being prepared. Who sits elsewhere, or nowhere, sees nothing. */
export const maySeeMeeting = (actor: Actor, meeting: MeetingFacts): Verdict => {
  const isThere = isMember(actor, meeting.bodyId) || isGuest(actor, meeting.id)
  return isThere && (meeting.wasConvened || hasPermission(actor, meeting.bodyId, 'read-preparation')) ? allowed : hidden
}

export const mayReadClosedItems = (actor: Actor, meeting: MeetingFacts): Verdict => mayWith(actor, meeting, 'read-closed-items')

/** An item as policies know it: closed itself or by the item it stands under. */
export interface ItemFacts {
  id: string
  parentId: string | null
  isClosed: boolean
}

/** How much of an item somebody may see: everything, its title and place, or its place alone. */
export type ItemSight = 'content' | 'title' | 'place'

/**
 * Who may not read closed items sees only their place. A guest for the whole meeting is as an observer; a guest for one item reads that item, also when it
 * is closed, and of the others only the titles of what is open in a public meeting.
 */
export const itemSight = (actor: Actor, meeting: MeetingFacts, { id, parentId, isClosed }: ItemFacts): ItemSight => {
  const invited = itemsOfGuest(actor, meeting)
  if (invited?.some((itemId) => itemId === id || itemId === parentId)) return 'content'
  if (invited) return meeting.isPublic && !isClosed ? 'title' : 'place'
  return isClosed && !isAllowed(mayReadClosedItems(actor, meeting)) ? 'place' : 'content'
}

/** The only items of a meeting that somebody is there for; null for a member, and for a guest of the whole meeting. */
export const itemsOfGuest = (actor: Actor, meeting: { id: string; bodyId: string }): string[] | null => {
  if (isMember(actor, meeting.bodyId)) return null
  const items = actor.guestOf.filter(({ meetingId }) => meetingId === meeting.id).map(({ itemId }) => itemId)
  return items.every((id): id is string => id !== null) ? items : null
}

/** What somebody may not read, they do not find. */
export const mayReadItem = (actor: Actor, meeting: MeetingFacts, item: ItemFacts): Verdict =>
  itemSight(actor, meeting, item) === 'content' ? maySeeMeeting(actor, meeting) : hidden

export const mayReadAnswers = (actor: Actor, meeting: MeetingFacts): Verdict => mayWith(actor, meeting, 'read-answers')

export const mayPrepareMeetings = (actor: Actor, bodyId: string): Verdict => {
  if (!isMember(actor, bodyId)) return hidden
  return hasPermission(actor, bodyId, 'prepare-meeting') ? allowed : refused()
}

/** The agendas as they were sent: not for a guest of some items, who reads the agenda of now as far as it is theirs. */
export const mayReadVersions = (actor: Actor, meeting: MeetingFacts): Verdict => (itemsOfGuest(actor, meeting) ? hidden : maySeeMeeting(actor, meeting))

/** Keeping its agenda as a template, or making another meeting with it: at any time. */
export const mayReuseMeeting = (actor: Actor, meeting: MeetingFacts): Verdict => mayWith(actor, meeting, 'prepare-meeting')

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
