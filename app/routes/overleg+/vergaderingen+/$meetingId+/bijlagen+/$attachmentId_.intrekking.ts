import { z } from 'zod'
import { actLoader } from '~/doors/act.server'
import { memberAction } from '~/doors/form.server'
import { param } from '~/doors/page.server'
import { redirectWithToast } from '~/doors/toast.server'
import { withdrawAttachment } from '~/domain/meetings/agenda/withdraw-attachment.server'
import { paths } from '~/paths'

export const action = memberAction(z.object({}), async ({ actor, params }) => {
  const meetingId = param({ params }, 'meetingId')
  const { itemId } = await withdrawAttachment(actor, { meetingId, attachmentId: param({ params }, 'attachmentId') })
  return redirectWithToast(paths.item(meetingId, itemId), { tone: 'ok', key: 'agenda:toast.withdrawn' })
})

export const loader = actLoader((args) => paths.meeting(param(args, 'meetingId')))
