import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { fromBrussels } from '~/core/i18n/brussels'
import { newId, newUnorderedId } from '~/core/ids'
import type { Prisma } from '~prisma/client'
import { meetingsAwaitingApproval } from './agenda/previous-meeting.server'
import type { TemplateItem } from './agenda/templates'
import type { NewMeeting } from './create-meeting.server'

/** A meeting that was just made, with what its first items need to know. */
export interface MadeMeeting {
  meetingId: string
  startsAt: Date
  /** Its items start closed. */
  isClosed: boolean
  /** The last meeting of the body whose minutes are still to be approved. */
  previousId: string | null
}

/** Writes a meeting of a body, in preparation and without items. The caller has seen to it that this may be. @throws DomainError 404 for an archived body. */
export const makeMeeting = async (tx: Tx, { bodyId, isPublic: wish, title, date, time, place, onlineLink }: Omit<NewMeeting, 'template'>): Promise<MadeMeeting> => {
  const body = await tx.body.findUnique({ where: { id: bodyId }, select: { isPublic: true, archivedAt: true } })
  if (!body || body.archivedAt) throw notFound()
  const isPublic = wish ?? body.isPublic
  const meetingId = newId()
  const startsAt = fromBrussels(date, time)
  await tx.meeting.create({
    data: { id: meetingId, bodyId, title, startsAt, place, onlineLink: onlineLink || null, isPublic, uid: newUnorderedId(), createdAt: clock.now() },
  })
  const [previous] = await meetingsAwaitingApproval(tx, { bodyId, before: startsAt, exceptId: meetingId })
  return { meetingId, startsAt, isClosed: !isPublic || !body.isPublic, previousId: previous?.id ?? null }
}

/** Writes the items of a template on an agenda that has none yet. */
export const writeTemplate = async (tx: Tx, { meetingId, isClosed: startsClosed, previousId }: MadeMeeting, items: readonly TemplateItem[]): Promise<void> => {
  const rows = (level: readonly TemplateItem[], parentId: string | null): Prisma.AgendaItemCreateManyInput[] =>
    level.flatMap(({ title, kind, minutes, approvesPrevious, followsActions = false, isClosed = false, note = '', children = [] }, position) => {
      const id = newId()
      const approvesMinutesOfId = approvesPrevious ? previousId : null
      const row = { id, meetingId, parentId, position, title, kind, minutes, note, isClosed: startsClosed || isClosed, followsActions, approvesMinutesOfId, createdAt: clock.now() }
      return [row, ...rows(children, id)]
    })
  const all = rows(items, null)
  if (all.length > 0) await tx.agendaItem.createMany({ data: all })
}
