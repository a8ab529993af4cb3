import { clock } from '~/core/clock'
import { db } from '~/core/db.server'

/** Which of these seats have come to their end. */
export const lapsedSeats = async (seatIds: string[]): Promise<string[]> => {
  const rows = await db.seat.findMany({ where: { id: { in: seatIds }, endsAt: { lte: clock.now() } }, select: { id: true } })
  return rows.map(({ id }) => id)
}
