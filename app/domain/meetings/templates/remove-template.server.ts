import { change } from '~/core/change.server'
import type { Actor } from '../../actor'
import { requireTemplate } from './require-template.server'
import { templateRemoved } from './template.events'

/** Throws a template away; meetings made from it stay as they are. */
export const removeTemplate = (actor: Actor, { templateId }: { templateId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const { bodyId } = await requireTemplate(tx, actor, templateId)
    await tx.agendaTemplate.delete({ where: { id: templateId } })
    record(templateRemoved(templateId, bodyId))
  })
