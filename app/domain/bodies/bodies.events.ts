import { event } from '../event'

export const bodyCreated = (id: string, code: string) => event('body.created', id, { code })
export const bodyChanged = (id: string, code: string) => event('body.changed', id, { code })

interface SeatFacts {
  bodyId: string
  holderId: string | null
  substituteId: string | null
}

export const seatCreated = (id: string, seat: SeatFacts) => event('seat.created', id, seat)
/** `before` names who held it until now: their rights in running meetings change with it. */
export const seatChanged = (id: string, seat: SeatFacts, before: SeatFacts) => event('seat.changed', id, { ...seat, before })
export const seatEnded = (id: string, seat: SeatFacts) => event('seat.ended', id, seat)

export type BodiesEvent = ReturnType<typeof bodyCreated | typeof bodyChanged | typeof seatCreated | typeof seatChanged | typeof seatEnded>
