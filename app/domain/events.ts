import type { AccountsEvent } from './accounts/accounts.events'

/** Every event of every room. An event that is not here has no audience: see realtime/rooms-for-event.ts. */
export type DomainEvent = AccountsEvent
export type EventName = DomainEvent['name']
