import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import { storeFile } from '~/core/storage.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { attachmentTypes, cleanName, largestAttachment } from '../../documents/files/attachment'
import { attachmentEnding } from '../../documents/files/attachment-type.server'
import { getMeetingFacts } from '../meeting.queries.server'
import { proxyGiven } from './proxies.events'
import { requireItemOf, requirePossible } from './proxy-rules.server'
import { mayGiveProxy } from './proxy.policy'

interface Input {
  meetingId: string
  giverSeatId: string
  holderSeatId: string
  /** For one item; without one, for the whole meeting. */
  itemId?: string | undefined
  /** The signed paper. */
  paper?: { name: string; bytes: Uint8Array } | undefined
}

/**
 * Lets a seat vote for another while nobody sits on that one.
 * @returns its id.
 * @throws DomainError 404, 403, or (409) attendance:refusal.proxyOver, proxyNone, proxyNotVoting, proxySelf, proxyDouble, proxyFull; for the paper agenda:attachment.tooBig (413) or wrongType (415).
 */
export const giveProxy = async (actor: Actor, { meetingId, giverSeatId, holderSeatId, itemId, paper }: Input): Promise<{ proxyId: string }> => {
  requireAllowed(mayGiveProxy(actor, await getMeetingFacts(db, meetingId), { giverSeatId }))
  const stored = paper && (await storePaper(paper))
  return change(actor, async ({ tx, record }) => {
    const meeting = await getMeetingFacts(tx, meetingId)
    requireAllowed(mayGiveProxy(actor, meeting, { giverSeatId }))
    if (itemId) await requireItemOf(tx, meetingId, itemId)
    await requirePossible(tx, { meeting, giverSeatId, holderSeatId, itemId })
    const proxyId = newId()
    const bySelf = actor.seats.some((seat) => seat.seatId === giverSeatId && seat.as === 'holder')
    await tx.proxy.create({ data: { id: proxyId, meetingId, giverSeatId, holderSeatId, itemId: itemId ?? null, enteredById: actor.personId, bySelf, createdAt: clock.now(), ...stored } })
    record(proxyGiven(proxyId, meetingId, { giverSeatId, holderSeatId, itemId: itemId ?? null, bySelf, paper: stored?.paperSha256 ?? null }))
    return { proxyId }
  })
}

/** The paper is on disk before the row that names it. */
const storePaper = async ({ name, bytes }: NonNullable<Input['paper']>) => {
  if (bytes.byteLength > largestAttachment) throw new DomainError('agenda:attachment.tooBig', { status: 413, field: 'paper' })
  const ending = await attachmentEnding(bytes, name)
  if (!ending) throw new DomainError('agenda:attachment.wrongType', { status: 415, field: 'paper' })
  return { paperName: cleanName(name, ending), paperType: attachmentTypes[ending], paperSize: bytes.byteLength, paperSha256: await storeFile(bytes) }
}
