import type { SeatRole } from '~prisma/enums'

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

/** Somebody signed in, with what policies need to know of them. */
export interface Actor {
  personId: string
  name: string
  email: string
  locale: 'nl' | 'en'
  isAdministrator: boolean
  sessionPublicId: string
  seats: ActorSeat[]
  bodies: { id: string; name: string; code: string }[]
}

/** The house itself, for what happens before there is an administrator: filling an empty database. No request can act as it. */
export const system = { isSystem: true, personId: null } as const

/** Who manages: an administrator, or the house itself. */
export type Manager = Actor | typeof system
