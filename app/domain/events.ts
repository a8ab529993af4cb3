import type { AccountsEvent } from './accounts/accounts.events'
import type { BodiesEvent } from './bodies/bodies.events'
import type { DecisionsEvent } from './meetings/decisions/decisions.events'

/** Every event of every room. An event that is not here has no audience: see realtime/rooms-for-event.ts. */
export type DomainEvent = AccountsEvent | BodiesEvent | DecisionsEvent
export type EventName = DomainEvent['name']
