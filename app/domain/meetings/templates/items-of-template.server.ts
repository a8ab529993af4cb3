import type { Db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { type AgendaTemplateName, agendaTemplates, type TemplateItem } from '../agenda/templates'
import { readTemplateItems } from './template'

/** The items of a template, by the name of a built-in agenda or the id of one of the body's own. @throws DomainError at `template`. */
export const itemsOfTemplate = async (database: Db, bodyId: string, template: string): Promise<readonly TemplateItem[]> => {
  if (Object.hasOwn(agendaTemplates, template)) return agendaTemplates[template as AgendaTemplateName]
  const own = await database.agendaTemplate.findFirst({ where: { id: template, bodyId }, select: { items: true } })
  if (!own) throw new DomainError('meetings:refusal.templateOfOther', { status: 400, field: 'template' })
  return readTemplateItems(own.items)
}
