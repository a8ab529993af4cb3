import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { fromBrussels } from '~/core/i18n/brussels'
import { newId, newUnorderedId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Prisma } from '~prisma/client'
import type { Actor } from '../actor'
import { meetingsAwaitingApproval } from './agenda/previous-meeting.server'
import { type AgendaTemplateName, agendaTemplates, type TemplateItem } from './agenda/templates'
import { meetingCreated } from './meeting.events'
import { mayPrepareMeetings } from './meeting.policy'

export interface MeetingDetails {
  title: string
  /** YYYY-MM-DD in Europe/Brussels. */
  date: string
  /** HH:MM in Europe/Brussels. */
  time: string
  place: string
  onlineLink?: string | null | undefined
  isPublic: boolean
}

export interface NewMeeting extends Omit<MeetingDetails, 'isPublic'> {
  bodyId: string
  template?: AgendaTemplateName
  /** Left out: as meetings of the body usually are. */
  isPublic?: boolean | undefined
}

/** Makes a meeting of a body, in preparation, with the agenda of a template. @returns its id. */
export const createMeeting = (actor: Actor, { bodyId, template = 'empty', isPublic: wish, ...details }: NewMeeting): Promise<{ meetingId: string }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayPrepareMeetings(actor, bodyId))
    const body = await tx.body.findUnique({ where: { id: bodyId }, select: { isPublic: true, archivedAt: true } })
    if (!body || body.archivedAt) throw notFound()
    const isPublic = wish ?? body.isPublic
    const meetingId = newId()
    const startsAt = fromBrussels(details.date, details.time)
    await tx.meeting.create({
      data: {
        id: meetingId,
        bodyId,
        title: details.title,
        startsAt,
        place: details.place,
        onlineLink: details.onlineLink || null,
        isPublic,
        uid: newUnorderedId(),
        createdAt: clock.now(),
      },
    })
    const [previous] = await meetingsAwaitingApproval(tx, { bodyId, before: startsAt, exceptId: meetingId })
    await addTemplate(tx, { meetingId, items: agendaTemplates[template], isClosed: !isPublic || !body.isPublic, previousId: previous?.id ?? null })
    record(meetingCreated(meetingId, bodyId))
    return { meetingId }
  })

const addTemplate = async (tx: Tx, agenda: { meetingId: string; items: readonly TemplateItem[]; isClosed: boolean; previousId: string | null }): Promise<void> => {
  const rows = (items: readonly TemplateItem[], parentId: string | null): Prisma.AgendaItemCreateManyInput[] =>
    items.flatMap(({ title, kind, minutes, approvesPrevious, children = [] }, position) => {
      const id = newId()
      const approvesMinutesOfId = approvesPrevious ? agenda.previousId : null
      const row = { id, meetingId: agenda.meetingId, parentId, position, title, kind, minutes, isClosed: agenda.isClosed, approvesMinutesOfId, createdAt: clock.now() }
      return [row, ...rows(children, id)]
    })
  const all = rows(agenda.items, null)
  if (all.length > 0) await tx.agendaItem.createMany({ data: all })
}
