import type { CommittedEvent } from '~/core/change.server'
import type { DomainEvent, EventName } from '~/domain/events'
import type { LiveSection } from '~/domain/meetings/live/live-view'
import type { Topic } from './protocol'

/** Who hears of an event, and how. */
export interface Hearing {
  /** Pages about these are invited to load again. */
  topics: Topic[]
  /** The sections of the meeting's state that it touches, in every room when it belongs to no meeting; nothing when the room does not show it. */
  sections?: readonly LiveSection[]
  /** Whose own part of a meeting it changes. */
  own?: 'actor' | 'everybody' | readonly string[]
  /** Whose rights it may change: they are let in anew. */
  rights?: (string | null)[]
  /** Sessions that end with it. */
  sessions?: string[]
  /** What it changes of who has a place in its meeting (roster.server.ts): nothing, or one line; left out: that is not known. */
  roster?: 'same' | 'line'
}

type Told<Name extends EventName> = Omit<CommittedEvent, 'payload'> & Pick<Extract<DomainEvent, { name: Name }>, 'payload'>
type Hear<Name extends EventName = EventName> = (event: Told<Name>) => Hearing

const management = (): Hearing => ({ topics: ['management'] })

const outbox = (): Hearing => ({ topics: ['outbox'], roster: 'same' })

/** Invitations say nothing: who may not read the submission loads its own list again. */
const submission = (): Hearing => ({ topics: ['meetings'] })

const person = ({ subjectId }: { subjectId: string }): Hearing => ({ topics: ['management', `person:${subjectId}`] })

/** What the room shows of the body itself: its rules, its seats and who sits there. */
const ofTheTable = ['meeting', 'people', 'quorum'] as const

const seat = ({ payload }: { payload: { holderId: string | null; substituteId: string | null } }): Hearing => ({
  topics: ['management', 'meetings'],
  sections: ofTheTable,
  rights: [payload.holderId, payload.substituteId],
})

/** News of a meeting: for its own pages, for the lists it stands in, and for its room. */
const ofMeeting =
  (sections: readonly LiveSection[] = [], more: Omit<Hearing, 'topics' | 'sections'> & { topics?: Topic[] } = {}): ((event: { meetingId?: string }) => Hearing) =>
  ({ meetingId }) => ({ ...more, topics: [`meeting:${meetingId ?? ''}`, ...(more.topics ?? ['meetings'])], sections })

/** What stands with an item comes or goes: of a paper, its own page says so too. */
const ofPaperInMeeting = (event: { meetingId?: string; payload: { documentId?: string } }): Hearing => {
  const { documentId } = event.payload
  return ofMeeting(['item'], documentId === undefined ? {} : { topics: ['meetings', `document:${documentId}`] })(event)
}

/** News of a dossier: for the lists and pages that show it, each under the rights of its reader. */
const dossier = (): Hearing => ({ topics: ['documents'], roster: 'same' })

/** What is said beside a text: its pages stay as they are, only the column of comments loads again. */
const comments = ({ subjectId }: { subjectId: string }): Hearing => ({ topics: [`comments:${subjectId}`], roster: 'same' })

const everything = ['meeting', 'agenda', 'item', 'people', 'quorum', 'polls', 'turnout', 'speakers'] as const
const agenda = ['meeting', 'agenda', 'item'] as const

const turn = ({ payload: { personId } }: { payload: { personId: string | null } }): Hearing => ({ topics: [], sections: ['speakers'], own: personId ? [personId] : [], roster: 'same' })

/** Somebody came, went, or stands aside: their own part changes, and the list. */
const atTable = ({ meetingId }: { meetingId?: string }, people: (string | null)[]): Hearing => ({
  topics: [`meeting:${meetingId ?? ''}`],
  sections: ['people', 'quorum'],
  own: people.filter((personId) => personId !== null),
  roster: 'line',
})

/** News of a document: for its own page, for the list, and for the pages of the meeting whose minutes it holds. */
const ofDocument = ({ subjectId, meetingId }: { subjectId: string; meetingId?: string }): Hearing => ({
  topics: [`document:${subjectId}`, 'documents', ...(meetingId ? ([`meeting:${meetingId}`] as const) : [])],
  ...(meetingId ? {} : { roster: 'same' }),
})

/** Every event has its audience here: one that nobody decided on is a type error. */
const roomsForEvent: { [Name in EventName]: Hear<Name> } = {
  'account.signedIn': (event) => ({ ...person(event), roster: 'same' }),
  'account.sessionsEnded': ({ subjectId, payload }) => ({ topics: [`person:${subjectId}`], sessions: payload.sessionPublicIds }),
  'account.invited': person,
  'account.invitationAccepted': person,
  'account.passwordResetRequested': () => ({ topics: [] }),
  'account.passwordChanged': person,
  'account.profileChanged': person,
  'organisation.created': management,
  'organisation.changed': management,
  'organisation.archived': management,
  'person.created': management,
  'person.changed': (event) => ({ ...person(event), rights: [event.subjectId] }),
  'person.suspended': (event) => ({ ...person(event), rights: [event.subjectId] }),
  'person.readmitted': management,
  'membership.added': (event) => ({ ...person(event), rights: [event.subjectId] }),
  'membership.ended': (event) => ({ ...person(event), rights: [event.subjectId] }),

  'body.created': management,
  'body.changed': () => ({ topics: ['management', 'meetings'], sections: ofTheTable }),
  'seat.created': seat,
  'seat.changed': (event) => {
    const { before } = event.payload
    const heard = seat(event)
    return { ...heard, rights: [...(heard.rights ?? []), before.holderId, before.substituteId] }
  },
  'seat.ended': seat,
  'subject.created': management,
  'subject.changed': management,
  'subject.ended': management,
  'meetingNorm.set': management,

  'meeting.created': ofMeeting(),
  'meeting.updated': ofMeeting(agenda),
  'meeting.cancelled': ofMeeting(agenda),
  'meeting.convened': ofMeeting(agenda),
  'meeting.changeAnnounced': ofMeeting(),
  'convocation.answered': ofMeeting(),
  'convocation.reminded': ofMeeting(),
  'agenda.itemAdded': ofMeeting(agenda),
  'agenda.itemAddedInMeeting': ofMeeting(agenda),
  'agenda.itemUpdated': ofMeeting(agenda),
  'agenda.itemMoved': ofMeeting(agenda),
  'agenda.itemRemoved': ofMeeting(agenda),
  'agenda.itemTagged': ofMeeting(),
  'agenda.attachmentAdded': ofMeeting(['item']),
  'agenda.attachmentWithdrawn': ofPaperInMeeting,
  'agenda.paperAdded': ofPaperInMeeting,

  'template.saved': () => ({ topics: [] }),
  'template.removed': () => ({ topics: [] }),
  'submission.created': submission,
  'submission.updated': submission,
  'submission.handedIn': submission,
  'submission.returned': submission,
  'submission.accepted': submission,
  'submission.placed': submission,
  'submission.withdrawn': submission,
  'submission.fileAdded': submission,
  'submission.fileWithdrawn': submission,

  'meeting.opened': ofMeeting(everything, { own: 'everybody' }),
  'meeting.closed': ofMeeting(everything, { own: 'everybody' }),
  'item.entered': ofMeeting([...agenda, 'people', 'quorum', 'polls', 'speakers'], { topics: [], own: 'everybody', roster: 'same' }),
  'item.recordWritten': ofMeeting(['item'], { topics: [], roster: 'same' }),
  'item.outcomeSet': ofMeeting(agenda, { topics: [], roster: 'same' }),
  'attendance.presenceSet': (event) => atTable(event, [event.payload.personId]),
  'attendance.recusalSet': (event) => atTable(event, [event.payload.personId]),
  'attendance.sitterChanged': (event) => atTable(event, [event.payload.personId, event.payload.before]),
  'attendance.seatFilled': (event) => ({ ...atTable(event, [event.payload.personId]), sections: ['meeting', 'people', 'quorum'] }),
  'attendance.excusedSet': ofMeeting(['people'], { topics: [] }),
  'proxy.given': ofMeeting(['people', 'quorum'], { topics: [] }),
  'proxy.revoked': ofMeeting(['people', 'quorum'], { topics: [] }),
  'guest.added': ({ meetingId, payload }) => ({ ...ofMeeting(['people'])({ ...(meetingId && { meetingId }) }), rights: [payload.personId] }),
  'guest.removed': ({ meetingId, payload }) => ({ ...ofMeeting(['people'])({ ...(meetingId && { meetingId }) }), rights: [payload.personId] }),
  'poll.opened': ofMeeting(['polls', 'turnout'], { own: 'everybody' }),
  'poll.voteCast': () => ({ topics: [], sections: ['turnout'], own: 'actor', roster: 'same' }),
  'poll.voteEntered': ({ payload }) => ({ topics: [], sections: ['turnout'], own: payload.voterId === null ? [] : [payload.voterId], roster: 'same' }),
  'poll.closed': ofMeeting(['polls', 'turnout']),
  'poll.withdrawn': ofMeeting(['polls', 'turnout']),

  'turn.asked': turn,
  'turn.withdrawn': turn,
  'turn.begun': turn,
  'turn.ended': turn,
  'turn.moved': turn,

  'decision.recorded': ofMeeting(['item'], { topics: ['decisions', 'actions'] }),
  'decision.updated': ofMeeting(['item'], { topics: ['decisions', 'actions'] }),
  'actionPoint.added': ofMeeting(['item'], { topics: ['actions'] }),
  'actionPoint.finished': ofMeeting([], { topics: ['actions'] }),
  'actionPoint.reopened': ofMeeting([], { topics: ['actions'] }),

  'document.created': ofDocument,
  'document.changed': ofDocument,
  'document.statusChanged': ofDocument,
  'document.rightsChanged': ofDocument,
  'document.linkMade': ({ subjectId }) => ({ topics: [`document:${subjectId}`], roster: 'same' }),
  'document.linkRevoked': ({ subjectId }) => ({ topics: [`document:${subjectId}`], roster: 'same' }),
  'document.fileAdded': ({ subjectId }) => ({ topics: [`document:${subjectId}`], roster: 'same' }),
  'document.fileWithdrawn': ({ subjectId }) => ({ topics: [`document:${subjectId}`], roster: 'same' }),
  'document.edited': ofDocument,
  'document.versionMade': ({ subjectId }) => ({ topics: [`document:${subjectId}`], roster: 'same' }),
  'document.suggestionsSettled': ofDocument,
  'document.copyBegun': ({ subjectId }) => ({ topics: [`document:${subjectId}`, 'documents'], roster: 'same' }),
  'document.copyMoved': ({ subjectId, payload }) => ({ topics: [`document:${subjectId}`, `document:${payload.copyId}`, 'documents'], roster: 'same' }),
  'document.commented': comments,
  'document.commentEdited': comments,
  'document.commentWithdrawn': comments,
  'document.threadResolved': comments,
  'document.threadReopened': comments,
  'document.threadAssigned': comments,
  'dossier.created': dossier,
  'dossier.changed': dossier,
  'dossier.closed': dossier,
  'dossier.reopened': dossier,
  'dossier.paperPlaced': ({ payload }) => ({ topics: ['documents', `document:${payload.documentId}`], roster: 'same' }),
  'dossier.itemPlaced': dossier,
  'minutes.submitted': ofMeeting(['meeting']),
  'minutes.returned': ofMeeting(['meeting']),
  'minutes.approved': ofMeeting(['meeting'], { topics: ['meetings', 'documents'] }),
  'minutes.published': ofMeeting(['meeting'], { topics: ['meetings', 'documents'] }),
  'minutes.reopened': ofMeeting(['meeting'], { topics: ['meetings', 'documents'] }),

  'mail.sent': outbox,
  'mail.failed': outbox,
  'mail.retried': outbox,
}

export const hearingOf = (event: CommittedEvent): Hearing => (roomsForEvent[event.name as EventName] as unknown as (event: CommittedEvent) => Hearing)(event)
