import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { sendReminders } from '~/domain/meetings/convocation/send-reminders.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.attendance(param(args, 'meetingId'))

export const action = act(back, async (args) => {
  const { reminded } = await sendReminders(args.actor, { meetingId: param(args, 'meetingId') })
  return { tone: 'ok', key: 'convocation:toast.reminded', values: { count: reminded } }
})

export const loader = actLoader(back)
