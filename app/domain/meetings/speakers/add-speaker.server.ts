import { change } from '~/core/change.server'
import { notFound } from '~/core/errors'
import type { Actor } from '../../actor'
import { requireRunning } from '../running/require-running.server'
import { mayRun } from '../running/running.policy'
import { askFloor, requireCurrentItem } from './ask-floor.server'
import { refuseFloor } from './refusal'
import { placeOfLine } from './speaking-place.server'

interface Input {
  meetingId: string
  /** Somebody of the attendance list; without it, a name. */
  attendanceId?: string
  name?: string
  organisationName?: string
  isPointOfOrder?: boolean
  key: string
}

/**
 * Puts somebody without a device on the list of speakers.
 * @throws DomainError 404 not on the attendance list, 403, live:refusal.notRunning, or one of refusal.ts: noItem, whoMissing.
 */
export const addSpeaker = (actor: Actor, { meetingId, attendanceId = '', name = '', organisationName = '', isPointOfOrder = false, key }: Input): Promise<{ turnId: string }> =>
  change(actor, async (work) => {
    const { tx } = work
    const known = await tx.turn.findUnique({ where: { askedById_key: { askedById: actor.personId, key } }, select: { id: true } })
    if (known) return { turnId: known.id }
    await requireRunning(tx, actor, meetingId, mayRun)
    const itemId = await requireCurrentItem(tx, meetingId)
    if (attendanceId === '' && name === '') throw refuseFloor('whoMissing', 'name')
    const place = attendanceId === '' ? { personId: null, name, organisationName } : await placeOfLine(tx, meetingId, attendanceId)
    if (!place) throw notFound()
    return { turnId: await askFloor(work, { meetingId, itemId, askedById: actor.personId, key, place, isPointOfOrder }) }
  })
