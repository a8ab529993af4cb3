import { actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { smallAct } from '~/doors/small-act.server'
import { placeSubmission } from '~/domain/meetings/submissions/place-submission.server'
import { placeSchema } from '~/domain/meetings/submissions/submission.schema'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.submission(param(args, 'submissionId'))

export const action = smallAct(placeSchema, back, async ({ actor, params, value: { meetingId } }) => {
  await placeSubmission(actor, { submissionId: param({ params }, 'submissionId'), meetingId })
})

export const loader = actLoader(back)
