import type { Db } from '~/core/db.server'
import { numberItems } from '../agenda/agenda'
import { entryColumns, isPresent, isRecused, spansOf } from '../attendance/log'
import type { LivePerson } from './live-view'

const roleOrder = ['chair', 'secretary', 'voting', 'advisory', 'observer', 'guest']

/** Who has a place in the meeting, grouped by role, then by organisation. Seats are there from the opening on; guests from when they are added. */
export const readPeople = async (database: Db, meetingId: string): Promise<LivePerson[]> => {
  const { currentItem, items } = await database.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { currentItem: { select: { id: true, parentId: true } }, items: { select: { id: true, parentId: true, position: true } } },
  })
  const numbers = new Map(numberItems(items).map(({ id, number }) => [id, number]))
  const rows = await database.attendance.findMany({
    where: { meetingId },
    select: {
      id: true,
      seatId: true,
      personId: true,
      name: true,
      organisationName: true,
      itemId: true,
      isExcused: true,
      isSubstitute: true,
      entries: { select: entryColumns },
      organisation: { select: { name: true } },
      seat: { select: { role: true, votes: true } },
    },
  })
  return rows
    .map(({ personId, entries, organisation, organisationName, itemId, seat, ...row }): LivePerson => {
      const spans = spansOf(entries)
      const present = isPresent({ personId, name: row.name, entries })
      return {
        ...row,
        role: seat?.role ?? 'guest',
        votes: seat?.votes ?? false,
        forItem: (itemId && numbers.get(itemId)) ?? null,
        organisationName: organisation?.name ?? organisationName,
        isPresent: present,
        isRecused: currentItem !== null && isRecused(entries, [currentItem.id, currentItem.parentId]),
        isExcused: row.isExcused && spans.length === 0,
        arrivedAt: spans[0]?.from.toISOString() ?? null,
        leftAt: present ? null : (spans.at(-1)?.until?.toISOString() ?? null),
      }
    })
    .sort((left, right) => roleOrder.indexOf(left.role) - roleOrder.indexOf(right.role) || left.organisationName.localeCompare(right.organisationName, 'nl') || left.name.localeCompare(right.name, 'nl'))
}
