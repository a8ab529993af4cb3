import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import type { sitters } from './attendance.schema'

export interface SitterWish {
  sitter: (typeof sitters)[number]
  /** Who it is, when it is neither the holder nor the standing substitute. */
  name?: string
}

/**
 * Who is to sit on a seat. Somebody by name has no account; on a seat that has a holder they stand in for that one.
 * @throws DomainError attendance:refusal.nobodyThere (409) at the field `sitter` when the seat has no such person.
 */
export const sitterFor = async (tx: Tx, seatId: string, { sitter, name = '' }: SitterWish) => {
  const people = { select: { id: true, name: true } }
  const seat = await tx.seat.findUniqueOrThrow({ where: { id: seatId }, select: { holder: people, substitute: people } })
  if (sitter === 'named') return { personId: null, name, isSubstitute: seat.holder !== null }
  const person = seat[sitter]
  if (!person) throw new DomainError('attendance:refusal.nobodyThere', { field: 'sitter' })
  return { personId: person.id, name: person.name, isSubstitute: sitter === 'substitute' }
}
