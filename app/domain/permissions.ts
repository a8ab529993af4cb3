import type { SeatRole } from '~prisma/enums'
import type { Actor } from './actor'

/** "Members with this role are allowed to …" in the bodies they sit in. Deny by default: what is not listed is refused. */
const rolePermissions = {
  secretary: [
    'prepare-meeting',
    'convene-meeting',
    'run-meeting',
    'record-meeting',
    'open-poll',
    'enter-votes',
    'read-anonymous-votes',
    'record-decision',
    'follow-up-actions',
    'write-minutes',
    'submit-minutes',
    'publish-minutes',
    'read-preparation',
    'read-closed-items',
    'read-answers',
    'read-minutes-draft',
    'ask-to-speak',
    'read-submissions',
    'decide-submission',
    'read-year-board',
    'tag-items',
    'write-papers',
    'manage-papers',
  ],
  chair: [
    'run-meeting',
    'open-poll',
    'record-decision',
    'approve-minutes',
    'write-minutes',
    'read-preparation',
    'read-closed-items',
    'read-answers',
    'read-minutes-draft',
    'ask-to-speak',
    'submit-item',
    'read-submissions',
    'read-year-board',
    'write-papers',
  ],
  voting: ['write-minutes', 'read-closed-items', 'read-minutes-draft', 'ask-to-speak', 'submit-item', 'write-papers'],
  advisory: ['write-minutes', 'read-closed-items', 'read-minutes-draft', 'ask-to-speak', 'submit-item', 'write-papers'],
  observer: [],
} as const satisfies Record<SeatRole, readonly string[]>

export type Permission = (typeof rolePermissions)[SeatRole][number]

/** Whether a seat with this role grants the permission. */
export const roleGrants = (role: SeatRole, permission: Permission): boolean => (rolePermissions[role] as readonly string[]).includes(permission)

/** Whether one of the actor's seats in the body grants the permission. */
export const hasPermission = (actor: Actor, bodyId: string, permission: Permission): boolean =>
  actor.seats.some((seat) => seat.bodyId === bodyId && roleGrants(seat.role, permission))

/** Whether the actor sits in the body at all. */
export const isMember = (actor: Actor, bodyId: string): boolean => actor.seats.some((seat) => seat.bodyId === bodyId)

/** Whether the actor is a guest of the meeting, for all of it or for one item. */
export const isGuest = (actor: Actor, meetingId: string): boolean => actor.guestOf.some((guest) => guest.meetingId === meetingId)

/** The bodies in which the actor has the permission. */
export const bodiesWith = (actor: Actor, permission: Permission): string[] =>
  [...new Set(actor.seats.map((seat) => seat.bodyId))].filter((bodyId) => hasPermission(actor, bodyId, permission))

/** "Administrators are allowed to …" in every body, whether they sit there or not. */
const administratorPermissions = ['read-year-board'] as const satisfies readonly Permission[]

/** Whether the actor has the permission in every body. */
export const mayEverywhere = (actor: Actor, permission: (typeof administratorPermissions)[number]): boolean => actor.isAdministrator && administratorPermissions.includes(permission)
