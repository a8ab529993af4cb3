import type { Db } from '~/core/db.server'
import { isPresent, isRecused, spansOf } from './log'
import { readRoster, type Roster } from './roster.server'
import type { TableSeat } from './table'

interface Which {
  meeting: { id: string; bodyId: string; closedAt?: Date | null }
  /** The item of which conflicts of interest and proxies for one item count; null for none. */
  itemId: string | null
}

/** The voting seats of a meeting with who sits on them, whether they are there, and who represents them: four reads, two of them when the roster is known. */
export const loadTable = async (db: Db, { meeting, itemId }: Which, known?: Roster): Promise<TableSeat[]> => {
  const { seats, lines } = known ?? (await readRoster(db, meeting))
  const item = itemId ? await db.agendaItem.findUnique({ where: { id: itemId }, select: { id: true, parentId: true } }) : null
  const itemIds = item ? [item.id, ...(item.parentId ? [item.parentId] : [])] : []
  const proxies = await db.proxy.findMany({
    where: { meetingId: meeting.id, revokedAt: null, OR: [{ itemId: null }, { itemId: { in: itemIds } }] },
    select: { giverSeatId: true, holderSeatId: true, createdAt: true },
    orderBy: { createdAt: 'desc' },
  })
  const lineOf = new Map(lines.map((line) => [line.seatId, line]))
  const proxyOf = new Map(proxies.map((proxy) => [proxy.giverSeatId, proxy]))
  return seats.map(({ id, role, weight, organisationId, organisation, holder }) => {
    const [line, proxy] = [lineOf.get(id), proxyOf.get(id)]
    return {
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
    }
  })
}
