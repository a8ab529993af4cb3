import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { votingSeatsAt } from '../attendance/roster.server'

interface Absent {
  personId: string
  meeting: { id: string; bodyId: string }
}

/**
 * What somebody who cannot come may be offered: to let another vote for the seats they hold.
 * @returns null when they hold no voting seat or the body has no proxies; else to whom they gave one for the whole meeting already (null: to nobody).
 */
export const proxyOffer = async ({ personId, meeting }: Absent): Promise<{ givenTo: string | null } | null> => {
  const seats = await db.seat.findMany({
    where: { ...votingSeatsAt(meeting.bodyId, clock.now()), holderId: personId, body: { maxProxies: { gt: 0 } } },
    select: { givenProxies: { where: { meetingId: meeting.id, revokedAt: null, itemId: null }, select: { holderSeat: { select: { holder: { select: { name: true } }, organisation: { select: { name: true } } } } } } },
  })
  if (seats.length === 0) return null
  const to = seats.flatMap(({ givenProxies }) => givenProxies)[0]?.holderSeat
  return { givenTo: to ? (to.holder?.name ?? to.organisation.name) : null }
}
