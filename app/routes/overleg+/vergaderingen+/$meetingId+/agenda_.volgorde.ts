import { replace } from '@remix-run/node'
import { actLoader } from '~/doors/act.server'
import { memberAction } from '~/doors/form.server'
import { param } from '~/doors/page.server'
import { moveItem } from '~/domain/meetings/agenda/move-item.server'
import { orderSchema } from '~/domain/meetings/agenda/item.schema'
import { paths } from '~/paths'

export const action = memberAction(orderSchema, async ({ actor, params, value: { id, position } }) => {
  const meetingId = param({ params }, 'meetingId')
  await moveItem(actor, { meetingId, itemId: id, position })
  return replace(paths.agenda(meetingId))
})

export const loader = actLoader((args) => paths.agenda(param(args, 'meetingId')))
