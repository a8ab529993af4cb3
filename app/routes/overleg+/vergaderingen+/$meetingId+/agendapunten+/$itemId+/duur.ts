import { replace } from '@remix-run/node'
import { actLoader } from '~/doors/act.server'
import { memberAction } from '~/doors/form.server'
import { param } from '~/doors/page.server'
import { itemMinutesSchema } from '~/domain/meetings/agenda/item.schema'
import { updateItem } from '~/domain/meetings/agenda/update-item.server'
import { paths } from '~/paths'

export const action = memberAction(itemMinutesSchema, async ({ actor, params, value: { minutes } }) => {
  const meetingId = param({ params }, 'meetingId')
  await updateItem(actor, { meetingId, itemId: param({ params }, 'itemId'), minutes })
  return replace(paths.agenda(meetingId))
})

export const loader = actLoader((args) => paths.agenda(param(args, 'meetingId')))
