import type { Tx } from '~/core/db.server'
import { notFound } from '~/core/errors'

/** @throws DomainError 404 when it is not a turn of this meeting. */
export const requireTurn = async (tx: Tx, meetingId: string, turnId: string) => {
  const turn = await tx.turn.findUnique({ where: { id: turnId } })
  if (turn?.meetingId !== meetingId) throw notFound()
  return turn
}
