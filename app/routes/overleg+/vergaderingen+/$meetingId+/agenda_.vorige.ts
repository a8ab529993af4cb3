import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { carryOver } from '~/domain/meetings/reuse/carry-over.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.agenda(param(args, 'meetingId'))

export const action = act(back, async (args) => {
  const { added } = await carryOver(args.actor, { meetingId: param(args, 'meetingId') })
  return { tone: 'ok', key: 'agenda:carry.done', values: { count: added } }
})

export const loader = actLoader(back)
