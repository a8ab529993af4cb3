import type { Db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import type { RecordingFacts } from './decision'

/** An item of a meeting with what recording on it needs. @throws DomainError 404 when that meeting has no such item. */
export const loadItem = async (db: Db, { meetingId, itemId }: { meetingId: string; itemId: string }) => {
  const item = await db.agendaItem.findFirst({
    where: { id: itemId, meetingId },
    select: {
      id: true,
      title: true,
      outcome: true,
      meeting: {
        select: {
          id: true,
          title: true,
          bodyId: true,
          status: true,
          startsAt: true,
          body: { select: { code: true, name: true } },
          document: { select: { status: true } },
        },
      },
    },
  })
  if (!item) throw notFound()
  return item
}

export const factsOfItem = ({ meeting }: Awaited<ReturnType<typeof loadItem>>): RecordingFacts => ({
  bodyId: meeting.bodyId,
  meetingStatus: meeting.status,
  minutesStatus: meeting.document?.status ?? null,
})
