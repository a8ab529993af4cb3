import { db } from '~/core/db.server'
import type { Actor } from '../../actor'
import { bodiesWith } from '../../permissions'

export type MinutesTask = { kind: 'write' | 'approve' | 'publish'; meetingId: string; title: string; startsAt: Date }

/** What the minutes expect of the actor: drafts to finish and approved ones to publish (secretary), submitted ones to approve (chair). */
export const minutesTasks = async (actor: Actor): Promise<MinutesTask[]> => {
  const [writing, approving, publishing] = [bodiesWith(actor, 'submit-minutes'), bodiesWith(actor, 'approve-minutes'), bodiesWith(actor, 'publish-minutes')]
  const rows = await db.meeting.findMany({
    where: {
      OR: [
        { bodyId: { in: writing }, document: { status: 'draft' } },
        { bodyId: { in: approving }, body: { minutesApproval: 'byChair' }, document: { status: 'submitted' } },
        { bodyId: { in: publishing }, status: 'approved', document: { status: 'locked' } },
      ],
    },
    select: { id: true, title: true, startsAt: true, document: { select: { status: true } } },
    orderBy: { startsAt: 'asc' },
    take: 50,
  })
  const kinds = { draft: 'write', submitted: 'approve', locked: 'publish' } as const
  return rows.map(({ id, title, startsAt, document }) => ({ kind: kinds[document!.status], meetingId: id, title, startsAt }))
}
