import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { removeTemplate } from '~/domain/meetings/templates/remove-template.server'
import { paths } from '~/paths'

const back = () => paths.templates()

export const action = act(back, async (args) => {
  await removeTemplate(args.actor, { templateId: param(args, 'templateId') })
  return { tone: 'ok', key: 'meetings:templates.removed' }
})

export const loader = actLoader(back)
