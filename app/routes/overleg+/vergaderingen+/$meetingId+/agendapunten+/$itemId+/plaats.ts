import { replace } from '@remix-run/node'
import { actLoader } from '~/doors/act.server'
import { memberAction } from '~/doors/form.server'
import { param } from '~/doors/page.server'
import { moveSchema } from '~/domain/meetings/agenda/item.schema'
import { moveItem } from '~/domain/meetings/agenda/move-item.server'
import { paths } from '~/paths'

export const action = memberAction(moveSchema, async ({ actor, params, value: { parentId, position } }) => {
  const meetingId = param({ params }, 'meetingId')
  await moveItem(actor, { meetingId, itemId: param({ params }, 'itemId'), parentId: parentId ?? null, position })
  return replace(paths.agenda(meetingId))
})

export const loader = actLoader((args) => paths.agenda(param(args, 'meetingId')))
