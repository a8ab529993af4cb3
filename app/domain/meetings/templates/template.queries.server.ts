import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { bodiesWith } from '../../permissions'
import { totalMinutes } from '../agenda/agenda'
import { mayReuseMeeting } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import { requireTemplate } from './require-template.server'
import { linesOf, readTemplateItems } from './template'

/** The templates of the bodies whose meetings the actor prepares, by name. */
export const ownTemplates = async (actor: Actor) => {
  const rows = await db.agendaTemplate.findMany({ where: { bodyId: { in: bodiesWith(actor, 'prepare-meeting') } }, orderBy: { name: 'asc' } })
  return rows.map(({ id, bodyId, name, items }) => {
    const lines = linesOf(readTemplateItems(items))
    return { id, bodyId, name, body: actor.bodies.find((body) => body.id === bodyId)?.name ?? '', items: lines.length, minutes: totalMinutes(lines) }
  })
}

/** The page of all templates. @throws DomainError 404 for who prepares no meetings. */
export const templatesPage = async (actor: Actor) => {
  if (bodiesWith(actor, 'prepare-meeting').length === 0) throw notFound()
  return ownTemplates(actor)
}

/** A template to work on. @throws DomainError 404, 403. */
export const templateForEditing = async (actor: Actor, templateId: string) => {
  const { id, name, bodyId, revision, items } = await requireTemplate(db, actor, templateId)
  return { id, name, revision, body: actor.bodies.find((body) => body.id === bodyId)?.name ?? '', items: linesOf(readTemplateItems(items)) }
}

/** A meeting whose agenda is kept as a template, or made again. @throws DomainError 404, 403. */
export const meetingToReuse = async (actor: Actor, meetingId: string) => {
  requireAllowed(mayReuseMeeting(actor, await getMeetingFacts(db, meetingId)))
  const { _count, ...meeting } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { id: true, title: true, startsAt: true, place: true, onlineLink: true, _count: { select: { items: true } } } })
  return { ...meeting, items: _count.items }
}
