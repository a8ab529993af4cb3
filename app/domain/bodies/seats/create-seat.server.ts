import { change } from '~/core/change.server'
import { DomainError, notFound } from '~/core/errors'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import { mayManage } from '../../accounts/accounts.policy'
import type { Manager } from '../../actor'
import { seatCreated } from '../bodies.events'
import { requireSoundSeat, seatData } from './seat-rules.server'
import type { NewSeatInput } from './seat.schema'

/** Gives an organisation a seat. @throws DomainError at the field that does not fit (see seat-rules.server.ts). */
export const createSeat = (actor: Manager, { bodyId, organisationId, ...input }: NewSeatInput & { bodyId: string }): Promise<{ seatId: string }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    const body = await tx.body.findUnique({ where: { id: bodyId }, select: { id: true } })
    if (!body) throw notFound()
    const organisation = await tx.organisation.findFirst({ where: { id: organisationId, archivedAt: null }, select: { id: true } })
    if (!organisation) throw new DomainError('errors:choiceInvalid', { field: 'organisationId' })
    const seat = seatData(input)
    await requireSoundSeat(tx, bodyId, seat)
    const id = newId()
    await tx.seat.create({ data: { ...seat, id, bodyId, organisationId } })
    record(seatCreated(id, { bodyId, holderId: seat.holderId, substituteId: seat.substituteId }))
    return { seatId: id }
  })
