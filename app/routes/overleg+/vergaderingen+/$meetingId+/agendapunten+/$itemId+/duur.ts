import { actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { smallAct } from '~/doors/small-act.server'
import { itemMinutesSchema } from '~/domain/meetings/agenda/item.schema'
import { updateItem } from '~/domain/meetings/agenda/update-item.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.agenda(param(args, 'meetingId'))

export const action = smallAct(itemMinutesSchema, back, async ({ actor, params, value: { minutes } }) => {
  await updateItem(actor, { meetingId: param({ params }, 'meetingId'), itemId: param({ params }, 'itemId'), minutes })
})

export const loader = actLoader(back)
