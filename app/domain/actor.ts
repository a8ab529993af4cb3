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
