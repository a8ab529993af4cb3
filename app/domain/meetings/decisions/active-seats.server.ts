import { clock } from '~/core/clock'

/** The seats of a body that count today, as a condition for a query. */
export const activeSeats = (bodyId: string) => {
  const now = clock.now()
  return { bodyId, startsAt: { lte: now }, OR: [{ endsAt: null }, { endsAt: { gt: now } }] }
}
