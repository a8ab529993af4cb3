import type { MetaFunction } from '@remix-run/node'
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { submissionForEditing } from '~/domain/meetings/submissions/submission.queries.server'
import { submissionSchema } from '~/domain/meetings/submissions/submission.schema'
import { updateSubmission } from '~/domain/meetings/submissions/update-submission.server'
import { paths } from '~/paths'
import { EditSubmissionPage } from '~/views/submissions/edit-submission-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** After a refusal too: what a colleague wrote meanwhile is then beside the form. */
export const shouldRevalidate: ShouldRevalidateFunction = () => true

export const loader = memberPage(async (args) => ({
  page: await submissionForEditing(args.actor, param(args, 'submissionId')),
  title: await titleOf(args, 'submissions:form.editTitle'),
}))

export const action = memberAction(submissionSchema, async ({ actor, params, value }) => {
  const submissionId = param({ params }, 'submissionId')
  await updateSubmission(actor, { submissionId, ...value })
  return redirectWithToast(paths.submission(submissionId), { tone: 'ok', key: 'submissions:toast.saved' })
})

export default function EditSubmission() {
  const { page } = useLoaderData<typeof loader>()
  return <EditSubmissionPage page={page} lastResult={lastResultOf(useActionData<typeof action>())} />
}
