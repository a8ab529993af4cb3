import type { Db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { mayPrepareMeetings } from '../meeting.policy'

/** A template that the actor may manage. @throws DomainError 404, 403. */
export const requireTemplate = async (database: Db, actor: Actor, templateId: string) => {
  const template = await database.agendaTemplate.findUnique({ where: { id: templateId } })
  if (!template) throw notFound()
  requireAllowed(mayPrepareMeetings(actor, template.bodyId))
  return template
}
