import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { isMember } from '../../permissions'
import { agendaOf } from '../agenda/agenda.queries.server'
import { isShownInline } from '../../documents/files/attachment'
import { votingSeatsAt } from '../attendance/roster.server'
import { entryColumns, isPresent } from '../attendance/log'
import { factsOf, meetingFactColumns } from '../meeting'
import { itemSight, mayReadClosedItems, maySeeMeeting } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import { mayRun } from '../running/running.policy'
import { mayGiveProxy, mayReadPaper } from './proxy.policy'

const seatColumns = { id: true, organisation: { select: { name: true } }, holder: { select: { name: true } } } as const

/** The proxies of a meeting, for its members, and what the actor may give. @throws DomainError 404, also for guests. */
export const proxiesPage = async (actor: Actor, meetingId: string) => {
  const row = await db.meeting.findUnique({
    where: { id: meetingId },
    select: {
      ...meetingFactColumns,
      title: true,
      startsAt: true,
      body: { select: { maxProxies: true } },
      proxies: {
        where: { revokedAt: null },
        select: { id: true, giverSeatId: true, holderSeatId: true, itemId: true, bySelf: true, createdAt: true, paperSha256: true, giverSeat: { select: seatColumns }, holderSeat: { select: seatColumns } },
        orderBy: { createdAt: 'asc' },
      },
      polls: { select: { itemId: true, item: { select: { parentId: true } }, seats: { where: { proxyOf: { not: null } }, select: { seatId: true } } } },
      attendances: { where: { seatId: { not: null } }, select: { seatId: true, personId: true, name: true, entries: { select: entryColumns } } },
    },
  })
  if (!row) throw notFound()
  const facts = factsOf(row)
  requireAllowed(maySeeMeeting(actor, facts))
  if (!isMember(actor, row.bodyId)) throw notFound()
  const items = await agendaOf(db, { meetingId, startsAt: row.startsAt, readsClosedItems: isAllowed(mayReadClosedItems(actor, facts)), sightOf: (item) => itemSight(actor, facts, item), withSubjects: false })
  const seats = (await db.seat.findMany({ where: votingSeatsAt(row.bodyId, clock.now()), select: seatColumns, orderBy: { organisation: { name: 'asc' } } })).map(seatWords)
  const there = new Map(row.attendances.map((line) => [line.seatId, isPresent(line)]))
  const isUsed = ({ giverSeatId, itemId }: { giverSeatId: string; itemId: string | null }) =>
    row.polls.some((poll) => (!itemId || poll.itemId === itemId || poll.item.parentId === itemId) && poll.seats.some(({ seatId }) => seatId === giverSeatId))
  return {
    meeting: { id: row.id, title: row.title },
    maxProxies: row.body.maxProxies,
    proxies: row.proxies.map(({ giverSeat, holderSeat, itemId, paperSha256, ...proxy }) => ({
      id: proxy.id,
      bySelf: proxy.bySelf,
      giver: seatWords(giverSeat),
      holder: seatWords(holderSeat),
      number: items.find(({ id }) => id === itemId)?.number ?? null,
      isUsed: isUsed({ ...proxy, itemId }),
      isSleeping: there.get(proxy.giverSeatId) ?? false,
      hasPaper: paperSha256 !== null && isAllowed(mayReadPaper(actor, facts, proxy)),
      mayRevoke: isAllowed(mayGiveProxy(actor, facts, proxy)) && !isUsed({ ...proxy, itemId }),
    })),
    // Who gave theirs for the whole meeting takes it back before giving it again.
    givers: seats.filter(({ id }) => !row.proxies.some(({ giverSeatId, itemId }) => giverSeatId === id && itemId === null) && isAllowed(mayGiveProxy(actor, facts, { giverSeatId: id }))),
    mayEnter: isAllowed(mayRun(actor, facts)),
    holders: seats,
    items: items.map(({ id, number, title }) => ({ id, number, title })),
  }
}

const seatWords = ({ id, organisation, holder }: { id: string; organisation: { name: string }; holder: { name: string } | null }) => ({ id, name: holder?.name ?? organisation.name, organisation: organisation.name })

export type ProxiesPageData = Awaited<ReturnType<typeof proxiesPage>>

/** The signed paper of a proxy. @throws DomainError 404 or 403. */
export const proxyPaper = async (actor: Actor, { meetingId, proxyId }: { meetingId: string; proxyId: string }) => {
  const meeting = await getMeetingFacts(db, meetingId)
  requireAllowed(maySeeMeeting(actor, meeting))
  const proxy = await db.proxy.findFirst({ where: { id: proxyId, meetingId } })
  if (!proxy) throw notFound()
  requireAllowed(mayReadPaper(actor, meeting, proxy))
  const { paperName: name, paperType: mediaType, paperSize: size, paperSha256: sha256 } = proxy
  if (name === null || mediaType === null || size === null || sha256 === null) throw notFound()
  return { name, mediaType, size, sha256, isInline: isShownInline(mediaType) }
}
