import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { acceptSubmission } from '~/domain/meetings/submissions/accept-submission.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.submission(param(args, 'submissionId'))

export const action = act(back, async (args) => {
  await acceptSubmission(args.actor, { submissionId: param(args, 'submissionId') })
  return { tone: 'ok', key: 'submissions:toast.accepted' }
})

export const loader = actLoader(back)
