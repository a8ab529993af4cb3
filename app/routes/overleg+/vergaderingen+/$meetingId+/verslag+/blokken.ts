import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { restoreRecords } from '~/domain/meetings/minutes/restore-records.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.minutes(param(args, 'meetingId'))

export const action = act(back, async (args) => {
  await restoreRecords(args.actor, { meetingId: param(args, 'meetingId') })
  return { tone: 'ok', key: 'minutes:toast.restored' }
})

export const loader = actLoader(back)
