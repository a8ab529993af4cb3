import type { ActionFunctionArgs } from '@remix-run/node'
import { act, actLoader } from '~/doors/act.server'
import { localPath } from '~/doors/local-path'
import { param, requireActor } from '~/doors/page.server'
import { readForm } from '~/doors/read-form.server'
import { approveMinutes } from '~/domain/meetings/minutes/approve-minutes.server'
import { approveMinutesSchema } from '~/domain/meetings/minutes/minutes.schema'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.minutes(param(args, 'meetingId'))

/** From the page of the minutes, or from the item of the running meeting that is about them (`viaItemId`, and `returnTo` that room). */
export const action = async (args: ActionFunctionArgs) => {
  await requireActor(args)
  const { viaItemId, returnTo } = approveMinutesSchema.parse(Object.fromEntries(await readForm(args.request)))
  const approve = act(
    () => localPath(returnTo) ?? back(args),
    async ({ actor }) => {
      const { version } = await approveMinutes(actor, { meetingId: param(args, 'meetingId'), viaItemId })
      return { tone: 'ok', key: 'minutes:toast.approved', values: { version } }
    },
  )
  return approve(args)
}

export const loader = actLoader(back)
