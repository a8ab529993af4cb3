import { actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { smallAct } from '~/doors/small-act.server'
import { moveSchema } from '~/domain/meetings/agenda/item.schema'
import { moveItem } from '~/domain/meetings/agenda/move-item.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.agenda(param(args, 'meetingId'))

export const action = smallAct(moveSchema, back, async ({ actor, params, value: { parentId, position } }) => {
  await moveItem(actor, { meetingId: param({ params }, 'meetingId'), itemId: param({ params }, 'itemId'), parentId: parentId ?? null, position })
})

export const loader = actLoader(back)
