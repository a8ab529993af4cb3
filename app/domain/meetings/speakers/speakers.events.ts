import type { ChangeEvent } from '~/core/change.server'

interface TurnFacts {
  id: string
  meetingId: string
  itemId: string
  /** Who speaks, when they have an account: their own part of the meeting changes. */
  personId: string | null
}

const event = <Name extends string, More extends object>(name: Name, { id, meetingId, itemId, personId }: TurnFacts, more: More) =>
  ({ name, version: 1, subjectId: id, meetingId, payload: { itemId, personId, ...more } }) satisfies ChangeEvent

export const turnAsked = (turn: TurnFacts, isPointOfOrder: boolean) => event('turn.asked', turn, { isPointOfOrder })
export const turnWithdrawn = (turn: TurnFacts) => event('turn.withdrawn', turn, {})
export const turnBegun = (turn: TurnFacts) => event('turn.begun', turn, {})
export const turnEnded = (turn: TurnFacts) => event('turn.ended', turn, {})
export const turnMoved = (turn: TurnFacts) => event('turn.moved', turn, {})

export type SpeakersEvent = ReturnType<typeof turnAsked | typeof turnWithdrawn | typeof turnBegun | typeof turnEnded | typeof turnMoved>
