import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { withdrawAttachment } from '~/domain/meetings/agenda/withdraw-attachment.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.agenda(param(args, 'meetingId'))

export const action = act(back, async (args) => {
  const meetingId = param(args, 'meetingId')
  const { itemId } = await withdrawAttachment(args.actor, { meetingId, attachmentId: param(args, 'attachmentId') })
  return { tone: 'ok', key: 'agenda:toast.withdrawn', to: paths.item(meetingId, itemId) }
})

export const loader = actLoader(back)
