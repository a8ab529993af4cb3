import { actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { smallAct } from '~/doors/small-act.server'
import { orderSchema } from '~/domain/meetings/agenda/item.schema'
import { moveItem } from '~/domain/meetings/agenda/move-item.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.agenda(param(args, 'meetingId'))

export const action = smallAct(orderSchema, back, async ({ actor, params, value: { id, position } }) => {
  await moveItem(actor, { meetingId: param({ params }, 'meetingId'), itemId: id, position })
})

export const loader = actLoader(back)
