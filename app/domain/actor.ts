import type { BodyKind, MinutesApproval, SeatRole } from '~prisma/enums'

/** A seat the actor holds, or may take as its substitute, today. */
export interface ActorSeat {
  seatId: string
  bodyId: string
  organisationId: string
  role: SeatRole
  votes: boolean
  weight: number
  as: 'holder' | 'substitute'
}

/** A body the actor sits in, with the facts that nearly every page asks. */
export interface ActorBody {
  id: string
  name: string
  code: string
  kind: BodyKind
  minutesApproval: MinutesApproval
}

/** A meeting the actor is a guest of: the whole of it, or one item. */
export interface ActorGuest {
  meetingId: string
  itemId: string | null
}

/** Somebody signed in, with what policies need to know of them. */
export interface Actor {
  personId: string
  name: string
  email: string
  locale: 'nl' | 'en'
  isAdministrator: boolean
  sessionPublicId: string
  /** The organisations the person belongs to today. */
  organisationIds: string[]
  seats: ActorSeat[]
  bodies: ActorBody[]
  guestOf: ActorGuest[]
}

/**
 * Names somebody with their rights as they stand, for what is remembered per viewer: a request that was let in before its rights changed may
 * not leave what it read for the next.
 */
export const viewerKey = ({ personId, isAdministrator, organisationIds, seats, bodies, guestOf }: Actor): string =>
  JSON.stringify([personId, isAdministrator, organisationIds, seats, bodies, guestOf])

/** The house itself, for what happens before there is an administrator: filling an empty database. No request can act as it. */
export const system = { isSystem: true, personId: null } as const

/** Who manages: an administrator, or the house itself. */
export type Manager = Actor | typeof system
