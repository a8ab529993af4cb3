import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { handIn } from '~/domain/meetings/submissions/hand-in.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.submission(param(args, 'submissionId'))

export const action = act(back, async (args) => {
  await handIn(args.actor, { submissionId: param(args, 'submissionId') })
  return { tone: 'ok', key: 'submissions:toast.handedIn' }
})

export const loader = actLoader(back)
