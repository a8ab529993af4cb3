import type { RecordedProxy } from './records'

interface SeatRow {
  organisation: { name: string }
  holder: { name: string } | null
}

interface ProxyRow {
  giverSeatId: string
  holderSeatId: string
  itemId: string | null
  giverSeat: SeatRow
  holderSeat: SeatRow
}

const seat = { organisation: { select: { name: true } }, holder: { select: { name: true } } } as const

/** Select these of a meeting's proxies. */
export const proxyColumns = { giverSeatId: true, holderSeatId: true, itemId: true, giverSeat: { select: seat }, holderSeat: { select: seat } } as const

/** The proxies that stood, in the names the attendance list has: the holder of a seat gives, whoever sits on the other one votes. */
export const recordedProxies = (proxies: ProxyRow[], people: { seatId: string | null; name: string }[], items: { id: string; number: string }[]): RecordedProxy[] =>
  proxies.map(({ giverSeat, holderSeat, holderSeatId, itemId }) => ({
    giver: giverSeat.holder?.name ?? giverSeat.organisation.name,
    giverOrganisation: giverSeat.organisation.name,
    holder: people.find(({ seatId }) => seatId === holderSeatId)?.name ?? holderSeat.holder?.name ?? holderSeat.organisation.name,
    holderOrganisation: holderSeat.organisation.name,
    item: items.find(({ id }) => id === itemId)?.number ?? null,
  }))
