import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { removeGuest } from '~/domain/meetings/guests/remove-guest.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.guests(param(args, 'meetingId'))

export const action = act(back, async (args) => {
  await removeGuest(args.actor, { meetingId: param(args, 'meetingId'), attendanceId: param(args, 'attendanceId') })
  return { tone: 'ok', key: 'attendance:guest.removed' }
})

export const loader = actLoader(back)
