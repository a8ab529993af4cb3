import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.minutes(param(args, 'meetingId'))

export const action = act(back, async (args) => {
  await submitMinutes(args.actor, { meetingId: param(args, 'meetingId') })
  return { tone: 'ok', key: 'minutes:toast.submitted' }
})

export const loader = actLoader(back)
