import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import { mayManage } from '../../accounts/accounts.policy'
import type { Manager } from '../../actor'
import { seatEnded } from '../bodies.events'

/** Ends a seat now: whoever held it loses its rights at once. What was done with it stays. */
export const endSeat = (actor: Manager, { bodyId, seatId }: { bodyId: string; seatId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    const now = clock.now()
    const seat = await tx.seat.findFirst({ where: { id: seatId, bodyId, OR: [{ endsAt: null }, { endsAt: { gt: now } }] } })
    if (!seat) throw notFound()
    await tx.seat.update({ where: { id: seatId }, data: { endsAt: now } })
    record(seatEnded(seatId, { bodyId, holderId: seat.holderId, substituteId: seat.substituteId }))
  })
