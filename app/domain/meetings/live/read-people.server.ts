import type { Db } from '~/core/db.server'
import { numberItems } from '../agenda/agenda'
import { isPresent, isRecused, spansOf } from '../attendance/log'
import { readLines } from '../attendance/roster.server'
import type { KeptRoster } from './kept-roster.server'
import type { LivePerson } from './live-view'

const inDutch = new Intl.Collator('nl')
const roleOrder = ['chair', 'secretary', 'voting', 'advisory', 'observer', 'guest']

const proxyColumns = { giverSeatId: true, holderSeatId: true, itemId: true } as const

/** Who has a place in the meeting, grouped by role, then by organisation. Seats are there from the opening on; guests from when they are added. `kept`: the roster, when it is kept. */
export const readPeople = async (database: Db, meetingId: string, kept?: KeptRoster): Promise<LivePerson[]> => {
  const { currentItem, items, proxies, ...meeting } = await database.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: {
      id: true,
      bodyId: true,
      closedAt: true,
      currentItem: { select: { id: true, parentId: true } },
      items: { select: { id: true, parentId: true, position: true } },
      proxies: { where: { revokedAt: null }, select: proxyColumns },
    },
  })
  const here = currentItem ? [currentItem.id, currentItem.parentId] : []
  const numbers = new Map(numberItems(items).map(({ id, number }) => [id, number]))
  const rows = kept ? (await kept.read(database, meeting)).lines : await readLines(database, meetingId)
  const people = rows.map(({ personId, entries, organisation, organisationName, itemId, seat, ...row }): LivePerson => {
    const spans = spansOf(entries)
    const present = isPresent({ personId, name: row.name, entries })
    return {
      ...row,
      role: seat?.role ?? 'guest',
      votes: seat?.votes ?? false,
      forItem: (itemId && numbers.get(itemId)) ?? null,
      organisationName: organisation?.name ?? organisationName,
      isPresent: present,
      isRecused: isRecused({ personId, name: row.name, entries }, here),
      isExcused: row.isExcused && spans.length === 0,
      arrivedAt: spans[0]?.from.toISOString() ?? null,
      leftAt: present ? null : (spans.at(-1)?.until?.toISOString() ?? null),
      proxyTo: null,
      proxiesOf: [],
    }
  })
  const counting = proxies.filter(({ itemId }) => itemId === null || here.includes(itemId))
  for (const { giverSeatId, holderSeatId } of counting) represent(people, giverSeatId, holderSeatId)
  return people.sort(
    (left, right) => roleOrder.indexOf(left.role) - roleOrder.indexOf(right.role) || inDutch.compare(left.organisationName, right.organisationName) || inDutch.compare(left.name, right.name),
  )
}

/** A proxy works while its giver is away and its holder takes part. */
const represent = (people: LivePerson[], giverSeatId: string, holderSeatId: string): void => {
  const [giver, holder] = [giverSeatId, holderSeatId].map((seatId) => people.find((person) => person.seatId === seatId))
  if (!giver || !holder || giver.isPresent || giver.isRecused || !holder.isPresent || holder.isRecused) return
  giver.proxyTo = holder.name
  holder.proxiesOf.push(giver.name)
}
