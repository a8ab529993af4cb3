import { change } from '~/core/change.server'
import { notFound } from '~/core/errors'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayRun } from '../running/running.policy'
import { askFloor, requireCurrentItem } from './ask-floor.server'
import { refuseFloor } from './refusal'
import { placeOfSeat } from './speaking-place.server'

interface Input {
  meetingId: string
  /** A seat of the table; without one, a name. */
  seatId?: string
  name?: string
  organisationName?: string
  isPointOfOrder?: boolean
  key: string
}

/**
 * Puts somebody without a device on the list of speakers.
 * @throws DomainError 404 unknown seat, 403, live:refusal.notRunning, or one of refusal.ts: noItem, whoMissing.
 */
export const addSpeaker = (actor: Actor, { meetingId, seatId = '', name = '', organisationName = '', isPointOfOrder = false, key }: Input): Promise<{ turnId: string }> =>
  change(actor, async (work) => {
    const { tx } = work
    const known = await tx.turn.findUnique({ where: { askedById_key: { askedById: actor.personId, key } }, select: { id: true } })
    if (known) return { turnId: known.id }
    await requireRunning(tx, actor, meetingId, mayRun)
    const itemId = await requireCurrentItem(tx, meetingId)
    if (seatId === '' && name === '') throw refuseFloor('whoMissing', 'name')
    const place = seatId === '' ? { personId: null, name, organisationName } : await placeOfSeat(tx, meetingId, seatId)
    if (!place) throw notFound()
    return { turnId: await askFloor(work, { meetingId, itemId, askedById: actor.personId, key, place, isPointOfOrder }) }
  })
