import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError, notFound } from '~/core/errors'
import { toBrussels } from '~/core/i18n/brussels'
import { requireAllowed } from '~/core/verdict'
import { mayManage } from '../../accounts/accounts.policy'
import type { Manager } from '../../actor'
import { seatChanged } from '../bodies.events'
import { requireSoundSeat, seatData } from './seat-rules.server'
import type { SeatInput } from './seat.schema'

/** Changes who sits there and with which rights; without `startsOn` the first day stays. @throws DomainError at the field that does not fit. */
export const updateSeat = (actor: Manager, { bodyId, seatId, ...input }: SeatInput & { bodyId: string; seatId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    const before = await tx.seat.findFirst({ where: { id: seatId, bodyId } })
    if (!before) throw notFound()
    if (before.endsAt && before.endsAt <= clock.now()) throw new DomainError('bodies:seat.hasEnded')
    const seat = seatData({ startsOn: toBrussels(before.startsAt).date, ...input })
    await requireSoundSeat(tx, bodyId, seat, seatId)
    await tx.seat.update({ where: { id: seatId }, data: seat })
    const facts = ({ holderId, substituteId }: typeof seat | typeof before) => ({ bodyId, holderId, substituteId })
    record(seatChanged(seatId, facts(seat), facts(before)))
  })
