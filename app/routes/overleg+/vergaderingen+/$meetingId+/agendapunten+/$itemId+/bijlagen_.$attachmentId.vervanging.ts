import { actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { smallAct } from '~/doors/small-act.server'
import { agendaPaperSchema } from '~/domain/meetings/agenda/papers/paper.schema'
import { replacePaper } from '~/domain/meetings/agenda/papers/replace-paper.server'
import { paths } from '~/paths'

const toItem = (args: HasParams) => paths.item(param(args, 'meetingId'), param(args, 'itemId'))

export const loader = actLoader(toItem)

/** Puts a newer version of a paper in the place of the one on the agenda. */
export const action = smallAct(agendaPaperSchema, toItem, async ({ actor, params, value }) => {
  await replacePaper(actor, { meetingId: param({ params }, 'meetingId'), attachmentId: param({ params }, 'attachmentId'), ...value })
  return { tone: 'ok', key: 'agenda:toast.paperReplaced' }
})
