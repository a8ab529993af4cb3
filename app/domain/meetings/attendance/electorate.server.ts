import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { entryColumns, isPresent, isRecused } from './log'

/** A voting seat that may vote now. */
export interface ElectorateSeat {
  seatId: string
  /** Who votes for it; null when they have no account. */
  personId: string | null
  name: string
  organisationId: string
  organisationName: string
  /** The name of the organisation when it is a municipality. */
  municipality: string | null
  /** A whole number, 1 or more. */
  weight: number
  isChair: boolean
  /** The name of the absent giver, when it votes by proxy. */
  proxyOf: string | null
}

/** The voting seats that may vote on an item of a meeting now: those that are present and not away for this item, with who sits on them. */
export const electorateOf = async (tx: Tx, meeting: { id: string; bodyId: string }, itemId: string): Promise<ElectorateSeat[]> => {
  const { parentId } = await tx.agendaItem.findUniqueOrThrow({ where: { id: itemId }, select: { parentId: true } })
  const rows = await tx.attendance.findMany({
    where: { meetingId: meeting.id, seat: { votes: true, OR: [{ endsAt: null }, { endsAt: { gt: clock.now() } }] } },
    select: {
      seatId: true,
      personId: true,
      name: true,
      entries: { select: entryColumns },
      organisation: { select: { id: true, name: true, kind: true } },
      seat: { select: { weight: true, role: true } },
    },
    orderBy: { id: 'asc' },
  })
  return rows
    .filter((row) => isPresent(row) && !isRecused(row.entries, [itemId, parentId]))
    .flatMap(({ seatId, personId, name, organisation, seat }) =>
      seatId && seat && organisation
        ? [
            {
              seatId,
              personId,
              name,
              organisationId: organisation.id,
              organisationName: organisation.name,
              municipality: organisation.kind === 'municipality' ? organisation.name : null,
              weight: seat.weight,
              isChair: seat.role === 'chair',
              proxyOf: null,
            },
          ]
        : [],
    )
}
