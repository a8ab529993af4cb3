import type { Db } from '~/core/db.server'

/** The meetings of a body, before a moment, whose minutes are still to be approved; latest first. */
export const meetingsAwaitingApproval = (database: Db, { bodyId, before, exceptId }: { bodyId: string; before: Date; exceptId?: string }) =>
  database.meeting.findMany({
    where: { bodyId, startsAt: { lt: before }, status: { in: ['convened', 'running', 'minutes'] }, ...(exceptId && { id: { not: exceptId } }) },
    select: { id: true, title: true, startsAt: true },
    orderBy: { startsAt: 'desc' },
    take: 10,
  })
