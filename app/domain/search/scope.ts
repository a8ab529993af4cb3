import type { Actor } from '../actor'
import { hasPermission, type Permission } from '../permissions'

/** Keys with which an entry can be found. They narrow the search; whether somebody may see what was found is said by the policies, once more. */
export const scope = {
  person: (id: string) => `person/${id}`,
  organisation: (id: string) => `organisation/${id}`,
  member: (bodyId: string) => `member/${bodyId}`,
  permission: (permission: SearchPermission, bodyId: string) => `${permission}/${bodyId}`,
  /** A guest of a whole meeting, and of one item. */
  guest: (meetingId: string) => `guest/${meetingId}`,
  itemGuest: (itemId: string) => `item/${itemId}`,
  /** Whoever is a guest of the meeting, for all or a part of it. */
  anyGuest: (meetingId: string) => `at/${meetingId}`,
}

const searchPermissions = ['read-preparation', 'read-closed-items', 'read-minutes-draft', 'manage-papers'] as const satisfies readonly Permission[]
type SearchPermission = (typeof searchPermissions)[number]

/** All keys that somebody has now. */
export const scopesOf = (actor: Actor): string[] => {
  const bodyIds = [...new Set(actor.seats.map(({ bodyId }) => bodyId))]
  return [
    scope.person(actor.personId),
    ...actor.organisationIds.map(scope.organisation),
    ...bodyIds.map(scope.member),
    ...bodyIds.flatMap((bodyId) => searchPermissions.filter((permission) => hasPermission(actor, bodyId, permission)).map((permission) => scope.permission(permission, bodyId))),
    ...actor.guestOf.flatMap(({ meetingId, itemId }) => [scope.anyGuest(meetingId), itemId === null ? scope.guest(meetingId) : scope.itemGuest(itemId)]),
  ]
}
