import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { withdrawSubmissionFile } from '~/domain/meetings/submissions/withdraw-file.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.submission(param(args, 'submissionId'))

export const action = act(back, async (args) => {
  await withdrawSubmissionFile(args.actor, { submissionId: param(args, 'submissionId'), attachmentId: param(args, 'attachmentId') })
  return { tone: 'ok', key: 'submissions:toast.fileWithdrawn' }
})

export const loader = actLoader(back)
