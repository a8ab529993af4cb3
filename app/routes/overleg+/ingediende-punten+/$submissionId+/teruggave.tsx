import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { returnSubmission } from '~/domain/meetings/submissions/return-submission.server'
import { submissionToReturn } from '~/domain/meetings/submissions/submission.queries.server'
import { returnSchema } from '~/domain/meetings/submissions/submission.schema'
import { paths } from '~/paths'
import { ReturnSubmissionPage } from '~/views/submissions/return-submission-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  submission: await submissionToReturn(args.actor, param(args, 'submissionId')),
  title: await titleOf(args, 'submissions:return.title'),
}))

export const action = memberAction(returnSchema, async ({ actor, params, value: { reason } }) => {
  const submissionId = param({ params }, 'submissionId')
  await returnSubmission(actor, { submissionId, reason })
  return redirectWithToast(paths.submission(submissionId), { tone: 'ok', key: 'submissions:toast.returned' })
})

export default function ReturnSubmission() {
  const { submission } = useLoaderData<typeof loader>()
  return <ReturnSubmissionPage submission={submission} lastResult={lastResultOf(useActionData<typeof action>())} />
}
