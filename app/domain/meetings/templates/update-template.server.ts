import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'
import { requireTemplate } from './require-template.server'
import { requireFreeName } from './save-template.server'
import { itemsOf, type TemplateLine } from './template'
import { templateSaved } from './template.events'

interface Change {
  templateId: string
  name: string
  revision: number
  items: TemplateLine[]
}

/** Changes a template; meetings made from it before stay as they are. @throws DomainError errors:stale (409), or at `name`. */
export const updateTemplate = (actor: Actor, { templateId, name, revision, items }: Change): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const template = await requireTemplate(tx, actor, templateId)
    if (template.revision !== revision) throw new DomainError('errors:stale')
    await requireFreeName(tx, { bodyId: template.bodyId, name, exceptId: templateId })
    await tx.agendaTemplate.update({ where: { id: templateId }, data: { name, items: JSON.stringify(itemsOf(items)), revision: { increment: 1 } } })
    record(templateSaved(templateId, template.bodyId))
  })
