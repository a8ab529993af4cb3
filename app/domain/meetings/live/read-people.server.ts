import type { Db } from '~/core/db.server'
import { isPresent } from '../attendance/attendance'
import type { LivePerson } from './live-view'

const roleOrder = ['chair', 'secretary', 'voting', 'advisory', 'observer']

/** Who sits at the table, grouped by role, then by organisation. Empty until the meeting opens. */
export const readPeople = async (database: Db, meetingId: string): Promise<LivePerson[]> => {
  const rows = await database.attendance.findMany({
    where: { meetingId },
    select: {
      seatId: true,
      name: true,
      isExcused: true,
      isSubstitute: true,
      arrivedAt: true,
      leftAt: true,
      organisation: { select: { name: true } },
      seat: { select: { role: true, votes: true } },
    },
  })
  return rows
    .map(({ seat, organisation, arrivedAt, leftAt, ...row }) => ({
      ...row,
      ...seat,
      organisationName: organisation.name,
      isPresent: isPresent({ arrivedAt, leftAt }),
      arrivedAt: arrivedAt?.toISOString() ?? null,
      leftAt: leftAt?.toISOString() ?? null,
    }))
    .sort((left, right) => roleOrder.indexOf(left.role) - roleOrder.indexOf(right.role) || left.organisationName.localeCompare(right.organisationName, 'nl') || left.name.localeCompare(right.name, 'nl'))
}
