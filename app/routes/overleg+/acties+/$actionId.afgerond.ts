import { redirect } from '@remix-run/node'
import { memberAction } from '~/doors/form.server'
import { localPath } from '~/doors/local-path'
import { param } from '~/doors/page.server'
import { redirectWithToast } from '~/doors/toast.server'
import { returnSchema } from '~/domain/meetings/decisions/action-point.schema'
import { finishActionPoint } from '~/domain/meetings/decisions/finish-action-point.server'
import { paths } from '~/paths'

export const action = memberAction(returnSchema, async ({ actor, params, value }) => {
  await finishActionPoint(actor, param({ params }, 'actionId'))
  return redirectWithToast(localPath(value.returnTo) ?? paths.actions(), { tone: 'ok', key: 'decisions:toast.actionDone' })
})

export const loader = () => redirect(paths.actions())
