import type { Db } from '~/core/db.server'
import { clock } from '~/core/clock'
import { entryColumns, isPresent, isRecused, spansOf } from './log'
import type { TableSeat } from './table'

/** The voting seats of a body that count at a moment. */
export const votingSeatsAt = (bodyId: string, moment: Date) => ({ bodyId, votes: true, startsAt: { lte: moment }, OR: [{ endsAt: null }, { endsAt: { gt: moment } }] })

interface Which {
  meeting: { id: string; bodyId: string; closedAt?: Date | null }
  /** The item of which conflicts of interest and proxies for one item count; null for none. */
  itemId: string | null
}

/** The voting seats of a meeting with who sits on them, whether they are there, and who represents them: three reads. */
export const loadTable = async (db: Db, { meeting, itemId }: Which): Promise<TableSeat[]> => {
  const item = itemId ? await db.agendaItem.findUnique({ where: { id: itemId }, select: { id: true, parentId: true } }) : null
  const itemIds = item ? [item.id, ...(item.parentId ? [item.parentId] : [])] : []
  const seats = await db.seat.findMany({
    where: votingSeatsAt(meeting.bodyId, meeting.closedAt ?? clock.now()),
    select: {
      id: true,
      role: true,
      weight: true,
      organisationId: true,
      organisation: { select: { name: true, kind: true } },
      holder: { select: { id: true, name: true } },
      attendances: { where: { meetingId: meeting.id }, select: { personId: true, name: true, entries: { select: entryColumns } } },
      givenProxies: { where: { meetingId: meeting.id, revokedAt: null, OR: [{ itemId: null }, { itemId: { in: itemIds } }] }, select: { holderSeatId: true, createdAt: true } },
    },
    orderBy: { id: 'asc' },
  })
  return seats.map(({ id, role, weight, organisationId, organisation, holder, attendances: [line], givenProxies: [proxy] }) => ({
    seatId: id,
    organisationId,
    organisationName: organisation.name,
    municipality: organisation.kind === 'municipality' ? organisation.name : null,
    weight,
    isChair: role === 'chair',
    personId: line ? line.personId : (holder?.id ?? null),
    name: line?.name ?? holder?.name ?? '',
    isPresent: line !== undefined && isPresent(line),
    isRecused: line !== undefined && isRecused(line, itemIds),
    spans: line ? spansOf(line.entries) : [],
    proxy: proxy ? { holderSeatId: proxy.holderSeatId, since: proxy.createdAt } : null,
  }))
}
