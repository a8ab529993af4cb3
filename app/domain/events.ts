import type { AccountsEvent } from './accounts/accounts.events'
import type { BodiesEvent } from './bodies/bodies.events'
import type { CommentsEvent } from './documents/comments/comment.events'
import type { CopiesEvent } from './documents/copies/copy.events'
import type { DocumentsEvent } from './documents/document.events'
import type { SuggestionsEvent } from './documents/suggestions/suggestion.events'
import type { AgendaEvent } from './meetings/agenda/agenda.events'
import type { AttendanceEvent } from './meetings/attendance/attendance.events'
import type { ConvocationEvent } from './meetings/convocation/convocation.events'
import type { DecisionsEvent } from './meetings/decisions/decisions.events'
import type { GuestsEvent } from './meetings/guests/guests.events'
import type { DossiersEvent } from './dossiers/dossiers.events'
import type { MeetingEvent } from './meetings/meeting.events'
import type { MinutesEvent } from './meetings/minutes/minutes.events'
import type { PollsEvent } from './meetings/polls/poll.events'
import type { ProxiesEvent } from './meetings/proxies/proxies.events'
import type { RunningEvent } from './meetings/running/running.events'
import type { SpeakersEvent } from './meetings/speakers/speakers.events'
import type { SubmissionsEvent } from './meetings/submissions/submission.events'
import type { TemplatesEvent } from './meetings/templates/template.events'
import type { NotificationsEvent } from './notifications/notifications.events'
import type { SubjectsEvent } from './subjects/subjects.events'

/** Every event of every room. An event that is not here has no audience: see realtime/rooms-for-event.ts. */
export type DomainEvent =
  | AccountsEvent
  | BodiesEvent
  | CommentsEvent
  | CopiesEvent
  | DocumentsEvent
  | DossiersEvent
  | AgendaEvent
  | AttendanceEvent
  | ConvocationEvent
  | DecisionsEvent
  | GuestsEvent
  | MeetingEvent
  | MinutesEvent
  | NotificationsEvent
  | PollsEvent
  | ProxiesEvent
  | RunningEvent
  | SpeakersEvent
  | SubjectsEvent
  | SubmissionsEvent
  | SuggestionsEvent
  | TemplatesEvent

export type EventName = DomainEvent['name']
