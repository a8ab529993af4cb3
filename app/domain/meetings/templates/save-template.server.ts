import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { mayReuseMeeting } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import { templateOf } from './template'
import { templateSaved } from './template.events'

/** Keeps the agenda of a meeting as a template of its body. @returns its id. @throws DomainError meetings:templates.nameTaken or .noItems at `name`. */
export const saveAsTemplate = (actor: Actor, { meetingId, name }: { meetingId: string; name: string }): Promise<{ templateId: string }> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await getMeetingFacts(tx, meetingId)
    requireAllowed(mayReuseMeeting(actor, meeting))
    const { bodyId } = meeting
    await requireFreeName(tx, { bodyId, name })
    const rows = await tx.agendaItem.findMany({ where: { meetingId } })
    if (rows.length === 0) throw new DomainError('meetings:templates.noItems', { field: 'name' })
    const templateId = newId()
    await tx.agendaTemplate.create({ data: { id: templateId, bodyId, name, items: JSON.stringify(templateOf(rows)), createdAt: clock.now() } })
    record(templateSaved(templateId, bodyId))
    return { templateId }
  })

/** A body calls each of its templates otherwise. */
export const requireFreeName = async (tx: Tx, { bodyId, name, exceptId = '' }: { bodyId: string; name: string; exceptId?: string }): Promise<void> => {
  if ((await tx.agendaTemplate.count({ where: { bodyId, name, id: { not: exceptId } } })) > 0) throw new DomainError('meetings:templates.nameTaken', { field: 'name' })
}
