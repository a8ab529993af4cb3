import { newUnorderedId } from '~/core/ids'

export interface KnownBallot {
  id: string
  pollId: string
  seatId: string
  choices: string
  reason: string
  key: string
  isEntered: boolean
  castById: string
  castAt: Date
}

/** An answer that another replaced. */
export interface Earlier {
  key: string
  choices: string
  castAt: Date
}

/** Where the ballot of a seat lies: the one that counts, those it replaced, and what of it must still be written. */
export interface BallotPlace {
  seatId: string
  ballot: KnownBallot | null
  earlier: Map<string, Earlier>
  write: 'nothing' | 'create' | 'update'
  /** Keys of `earlier` that are not stored yet. */
  replaced: string[]
}

export type Answer = Pick<KnownBallot, 'id' | 'seatId' | 'choices' | 'castAt'>

/** What was answered for this seat with this key, whether or not it counts still. */
export const answeredBefore = ({ seatId, ballot, earlier }: BallotPlace, key: string): Answer | null => {
  if (ballot?.key === key) return ballot
  const replaced = earlier.get(key)
  return ballot && replaced ? { id: ballot.id, seatId, choices: replaced.choices, castAt: replaced.castAt } : null
}

/** Lays an answer in its place. A ballot keeps its id when the answer changes; the answer before it is remembered by its key. */
export const giveAnswer = (place: BallotPlace, pollId: string, answer: Omit<KnownBallot, 'id' | 'pollId' | 'seatId'>): Answer => {
  const before = place.ballot
  if (before) {
    place.earlier.set(before.key, before)
    place.replaced.push(before.key)
  }
  place.write = before && place.write !== 'create' ? 'update' : 'create'
  place.ballot = { id: before?.id ?? newUnorderedId(), pollId, seatId: place.seatId, ...answer }
  return place.ballot
}
